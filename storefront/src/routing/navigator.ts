import type { Client } from '@urql/core';
import { createContext, useContext } from 'react';
import { loadPage } from '../app/pages';
import { type Place, placeAt } from './place';

const LONGEST_WAIT_MS = 600;

/** Goes from page to page without loading the document anew, and keeps address and page in step. */
export class Navigator {
  #place: Place;
  /** Where it is going: the place itself once it is there. */
  #heading: Place;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly client: Client,
    start: Place,
  ) {
    this.#place = start;
    this.#heading = start;
  }

  readonly place = (): Place => this.#place;

  /** What was asked for last, whether it is on the screen yet or not: what changes the address builds on this. */
  readonly heading = (): Place => this.#heading;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the browser's own buttons. */
  follow(): void {
    addEventListener('popstate', () => {
      const place = placeAt(location.pathname, location.search);
      this.#heading = place;
      this.#show(place).catch(() => location.reload());
    });
  }

  /** Fetches what a page needs, its script and its data at once. */
  async prepare(url: string): Promise<void> {
    const { pathname, search } = new URL(url, location.href);
    await this.#prepare(placeAt(pathname, search));
  }

  /** Goes to a page of ours. @param replace where the entry in the history is to be replaced, as for a filter */
  async go(url: string, { replace = false } = {}): Promise<void> {
    const target = new URL(url, location.href);
    const place = placeAt(target.pathname, target.search);
    this.#heading = place;
    try {
      await this.#prepare(place);
    } catch {
      // The script is gone, since a newer version was put up, or the connection is: the browser says which.
      location.assign(target);
      return;
    }
    // Somebody has asked for another page since.
    if (this.#heading !== place) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', target);
    await this.#show(place);
  }

  /** Waits for the data as well, but not for long: a page that says what it waits for is better than none. */
  async #prepare(place: Place): Promise<void> {
    const reads = Promise.all(place.route.reads(place.params).map((read) => read(this.client)));
    const impatience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    await Promise.all([loadPage(place.route), Promise.race([reads, impatience])]);
  }

  async #show(place: Place): Promise<void> {
    await this.#prepare(place);
    if (this.#heading !== place) return;
    this.#place = place;
    for (const listener of this.#listeners) listener();
  }
}

export const NavigatorContext = createContext<Navigator | undefined>(undefined);

/** There is none on the server, where nobody clicks. */
export const useNavigator = (): Navigator | undefined => useContext(NavigatorContext);
