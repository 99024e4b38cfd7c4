import { renderToString } from 'react-dom/server';
import { App } from '../app/app';
import { loadPage } from '../app/pages';
import { createClient, type ServerState } from '../data/client';
import { type Head, SHOP } from '../head/head';
import { HeadContext } from '../head/use-head';
import type { Language } from '../i18n/language';
import { Navigator } from '../routing/navigator';
import { type Place, placeAt } from '../routing/place';
import { documentOf } from './document';
import { robots, siteMap } from './site-map';

/** What a visitor asks for, and how data is read for them. */
export interface PageRequest {
  readonly path: string;
  /** With its question mark, or nothing. */
  readonly search: string;
  /** Scheme and host that people reach the storefront at, without a slash at the end. */
  readonly origin: string;
  /** Sends the body of a GraphQL request in a language, and answers with the response's body. */
  readonly ask: (body: string, language: string) => Promise<string>;
}

export interface PageAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Drawn {
  readonly head: Head;
  readonly page: string;
  readonly state: ServerState | undefined;
}

const SHELL: Drawn = { head: { title: SHOP }, page: '', state: undefined };

/** A client that reads as the visitor would, without leaving the process. */
const clientOf = (language: Language, ask: PageRequest['ask']) =>
  createClient({
    language,
    fetch: async (_, init) => new Response(await ask(String(init?.body), language)),
  });

/** Draws the page with its data; undefined when something could not be read. */
async function draw(place: Place, ask: PageRequest['ask']): Promise<Drawn | undefined> {
  const { client, stateRead } = clientOf(place.language, ask);
  const [answers] = await Promise.all([
    Promise.all(place.route.reads(place.params).map((read) => read(client))),
    loadPage(place.route),
  ]);
  if (answers.some(({ error }) => error)) return undefined;
  let head: Head = SHELL.head;
  const page = renderToString(
    <HeadContext
      value={(said) => {
        head = said;
      }}
    >
      <App client={client} navigator={new Navigator(client, place)} />
    </HeadContext>,
  );
  return { head, page, state: stateRead() };
}

/** What is there for search engines and no page. */
async function fileAt({ path, origin, ask }: PageRequest): Promise<PageAnswer | undefined> {
  if (path === '/robots.txt') return { status: 200, type: 'text/plain; charset=utf-8', body: robots(origin) };
  if (path !== '/sitemap.xml') return undefined;
  const { client } = clientOf('es', ask);
  const type = 'application/xml; charset=utf-8';
  return siteMap(origin, client).then(
    (body) => ({ status: 200, type, body }),
    () => ({ status: 503, type, body: '' }),
  );
}

/**
 * One page as HTML. What cannot be drawn is sent as a shell, which the browser fills, and search engines are told to come
 * again; of private pages they are told nothing.
 */
export async function answer(request: PageRequest): Promise<PageAnswer> {
  const file = await fileAt(request);
  if (file) return file;
  const { path, search, origin, ask } = request;
  const place = placeAt(path, search);
  const type = 'text/html; charset=utf-8';
  const { isPrivate = false, isShell = false } = place.route;
  const drawn = isShell ? undefined : await draw(place, ask).catch(() => undefined);
  const { head, page, state } = drawn ?? SHELL;
  const failed = !drawn && !isPrivate;
  return {
    status: failed ? 503 : (head.status ?? 200),
    type,
    body: documentOf({ place, origin, head: { ...head, ...(isPrivate && { unlisted: true }) }, page, state }),
  };
}
