import { createContext, useContext } from 'react';
import { LANGUAGES, type Language } from '../i18n/language';
import { fill, match, type Params } from './match';
import { NOT_FOUND, ROUTES, type Route, type RouteName } from './routes';

/** Where one is: what the address means. */
export interface Place {
  readonly route: Route;
  readonly params: Params;
  readonly language: Language;
  readonly path: string;
  /** The query string with its question mark, or nothing. */
  readonly search: string;
}

/** What an address means; an unknown one is the page that says so. */
export function placeAt(path: string, search = ''): Place {
  for (const route of Object.values(ROUTES)) {
    for (const language of LANGUAGES) {
      const params = match(route.paths[language], path);
      if (params) return { route, params, language, path, search };
    }
  }
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'es';
  return { route: NOT_FOUND, params: {}, language, path, search };
}

/** The address of a page. */
export const pathTo = (name: RouteName, language: Language, params?: Params): string =>
  fill(ROUTES[name].paths[language], params);

/** The same page in another language; the start page when this one is no page. */
export const pathIn = (language: Language, { route, params }: Place): string =>
  fill(route.paths[language], params) || pathTo('home', language);

export const PlaceContext = createContext<Place>(placeAt('/'));

export const usePlace = (): Place => useContext(PlaceContext);
