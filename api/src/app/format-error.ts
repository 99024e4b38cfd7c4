import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { z } from 'zod';
import { kernelMessages } from '../kernel/kernel-messages.js';
import type { LimitCode } from './limits/limits.js';
import { isTooManyTokens, UNREADABLE } from './limits/parse-options.js';

const refusal = z.object({ http: z.object({ status: z.literal(400) }) });

/** Both languages: an internal error may come before it is known which one the caller reads. */
const INTERNAL = `${kernelMessages.es['error.internal']} / ${kernelMessages.en['error.internal']}`;

/** What Apollo itself refuses without a code, such as a hash that is not the document's. */
const isRefusedRequest = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  !error.originalError &&
  error.extensions.code === undefined &&
  refusal.safeParse(error.extensions).success;

const masked: GraphQLFormattedError = { message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };

/** The code of a fault found in a document: Apollo puts its own over that of the rule that found it. */
const codeOf = ({ message, extensions }: GraphQLFormattedError, error: unknown): unknown => {
  const tooLarge: LimitCode = 'QUERY_TOO_LARGE';
  if (extensions?.code === 'GRAPHQL_PARSE_FAILED' && isTooManyTokens(message)) return tooLarge;
  const found = error instanceof GraphQLError ? error.originalError : undefined;
  const own = found instanceof GraphQLError ? found.extensions.code : undefined;
  return own ?? extensions?.code;
};

/** Whether the parser failed of itself: what it says then is of our insides. */
const isUnread = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.extensions.code === 'GRAPHQL_PARSE_FAILED' &&
  error.positions === undefined;

/** GraphQL's guesses at what was meant tell of fields that the asker may not know of. */
const HINT = / ?Did you mean .+\?$/;

/**
 * What a client hears of an error. Errors that were meant for clients (a GraphQLError with a code, or one of GraphQL's
 * own) pass as they are; anything else is a bug or a failing neighbour, whose message could tell of our insides.
 * @param hints whether GraphQL may say which names are like those that it does not know
 */
export const errorFormatter =
  (hints: boolean): FormatError =>
  (formatted, error) => {
    if (isRefusedRequest(error)) return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
    const origin = unwrapResolverError(error);
    const meant = origin instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR';
    if (!meant) {
      const { path, locations } = formatted;
      return { ...masked, ...(path && { path }), ...(locations && { locations }) };
    }
    const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
    const said = isUnread(error) ? UNREADABLE : formatted.message;
    const message = hints ? said : said.replace(HINT, '');
    return { ...formatted, message, extensions: { ...extensions, code: codeOf(formatted, error) } };
  };

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
