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

/** One client for everything. Nothing is kept here: react-admin's queries are the one cache. */
export const client = new ApolloClient({
  link: credentials.concat(new HttpLink({ uri: '/graphql' })),
  cache: new InMemoryCache({ addTypename: false }),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
});

export const currentLanguage = (): string => language;
