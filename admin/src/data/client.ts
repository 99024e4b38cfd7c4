import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { setContext } from '@apollo/client/link/context';

let language = 'es';

/** The language that the server's messages come in from now on. */
export const speak = (locale: string): void => {
  language = locale;
};

/** What a request can say about itself. */
export interface RequestContext {
  /** Sent without an access token: it is about getting one. */
  readonly anonymous?: boolean;
  readonly [key: string]: unknown;
}

/** Where the access token comes from, once the session's part is loaded: it asks through this client itself. */
let tokenSource: () => Promise<string | undefined> = async () => undefined;
export const takeTokensFrom = (source: typeof tokenSource): void => {
  tokenSource = source;
};

/** What every request says: the language, and who asks. */
export async function requestHeaders(anonymous = false): Promise<Record<string, string>> {
  const token = anonymous ? undefined : await tokenSource();
  return { 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) };
}

const credentials = setContext(async (_, { headers, anonymous }: RequestContext & { headers?: object }) => ({
  headers: { ...headers, ...(await requestHeaders(anonymous)) },
}));

/** Without the type names that Apollo's cache would add to every selection: records go back to the API as they came. */
class PlainCache extends InMemoryCache {
  override transformDocument<Document>(document: Document): Document {
    return document;
  }
}

/** One client for everything. Nothing is kept here: react-admin's queries are the one cache. */
export const client = new ApolloClient({
  link: credentials.concat(new HttpLink({ uri: '/graphql' })),
  cache: new PlainCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});

export const currentLanguage = (): string => language;
