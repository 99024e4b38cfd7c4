import { GraphQLError } from 'graphql';
import type { Fault, Message } from './fault.js';
import type { Language } from './messages.js';

/** Says a message in the language of whoever asked. */
export type Translate = (message: Message) => string;

/** Says messages in a language, for texts that are kept in the language of what they belong to. */
export type Translator = (language: Language) => Translate;

/** The thrown errors' codes; they stand in `extensions.code` and never change. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'GONE'
  | 'RATE_LIMITED'
  | 'REQUEST_TIMEOUT'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'SERVICE_UNAVAILABLE';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 200,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  GONE: 410,
  RATE_LIMITED: 429,
  REQUEST_TIMEOUT: 503,
  DOCUMENT_NOT_TRUSTED: 403,
  SERVICE_UNAVAILABLE: 503,
};

/** An error that a client can act on, safe to show. Everything else that is thrown is a bug and is masked. */
export const requestError = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { ...extensions, code, http: { status: STATUS[code] } } });

/** Asked too often; the same may be asked again after so many seconds, which the header Retry-After says as well. */
export const rateLimited = (message: string, retryAfter: number) => {
  const http = { status: STATUS.RATE_LIMITED, headers: new Map([['retry-after', String(retryAfter)]]) };
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', retryAfter, http } });
};

/** A query's bad input: thrown, with every fault in extensions.userErrors in the shape of a payload's userErrors. */
export const badUserInput = (faults: readonly Fault[], translate: Translate) => {
  const userErrors = faults.map(({ code, message, path }) => ({
    code,
    message: translate(message),
    path: path.length > 0 ? path : null,
  }));
  return requestError('BAD_USER_INPUT', userErrors.map(({ message }) => message).join(' '), { userErrors });
};
