import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { kernelMessages } from '../kernel/kernel-messages.js';

/** Both languages: an internal error may come before it is known which one the caller reads. */
const INTERNAL = `${kernelMessages.es['error.internal']} / ${kernelMessages.en['error.internal']}`;

const masked: GraphQLFormattedError = { message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/**
 * What a client hears of an error. Errors that were meant for clients (a GraphQLError with a code, or one of GraphQL's
 * own) pass as they are; anything else is a bug or a failing neighbour, whose message could tell of our insides.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const origin = unwrapResolverError(error);
  const meant = origin instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR';
  if (!meant) {
    const { path, locations } = formatted;
    return { ...masked, ...(path && { path }), ...(locations && { locations }) };
  }
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
};
