import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange, ssrExchange } from '@urql/core';
import type { Language } from '../i18n/language';
import { named } from './by-hash';

export type ServerState = Parameters<ReturnType<typeof ssrExchange>['restoreData']>[0];

interface Options {
  readonly language: Language;
  /** How requests leave; the browser's own fetch unless said otherwise. */
  readonly fetch?: typeof fetch;
  /** What the server has read already. */
  readonly state?: ServerState;
}

/** A client of the API, and what it has read so far, to be sent along with the page. */
export function createClient({ language, fetch, state }: Options) {
  const ssr = ssrExchange({ isClient: !fetch, initialState: state });
  const client = new Client({
    url: '/graphql',
    fetch,
    preferGetMethod: false,
    fetchOptions: { headers: { 'accept-language': language } },
    exchanges: [
      mapExchange({
        onOperation: (operation) =>
          operation.kind === 'teardown'
            ? operation
            : makeOperation(
                operation.kind,
                { ...operation, extensions: named(operation.query) },
                operation.context,
              ),
      }),
      cacheExchange,
      ssr,
      fetchExchange,
    ],
  });
  return { client, stateRead: () => ssr.extractData() };
}
