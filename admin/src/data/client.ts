import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { session } from '../auth/session';

let language = 'es';

/** The language that the server's messages come in from now on. */
export const speak = (locale: string): void => {
  language = locale;
};

const credentials = new ApolloLink((operation, forward) => {
  operation.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
    headers: {
      ...headers,
      'accept-language': language,
      ...(session.token && { authorization: `Bearer ${session.token}` }),
    },
  }));
  return forward(operation);
});

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
