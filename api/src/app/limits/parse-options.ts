import type { ParseOptions } from 'graphql';
import { beyondLimit, LIMITS } from './limits.js';

/** Reading stops at the limit, however long the text is. */
export const PARSE_OPTIONS: ParseOptions = { maxTokens: LIMITS.tokens };

const ABORTED = 'tokens. Parsing aborted.';

/** The parser stopped at the limit; it has no other way of saying so than these words. */
export const isTooManyTokens = (message: string): boolean => message.endsWith(ABORTED);

/** Said where the parser or a rule gives up for a reason of its own, such as its stack. */
export const UNREADABLE = 'The document cannot be read.';

/** @throws QUERY_TOO_LARGE for a text that is not worth reading. */
export const checkLength = (query: unknown): void => {
  if (typeof query === 'string' && query.length > LIMITS.characters) {
    throw beyondLimit('QUERY_TOO_LARGE', `A document may have at most ${LIMITS.characters} characters.`);
  }
};
