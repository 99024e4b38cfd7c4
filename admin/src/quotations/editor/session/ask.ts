import * as z from 'zod/mini';
import { requestHeaders } from '../../../data/client';
import type { UserError } from '../../../data/user-errors';
import type { TypedDocumentString } from '../../../generated/graphql';

/** What became of a request, as far as the editor acts on it. */
export type Answer<T> =
  | { readonly kind: 'data'; readonly data: T }
  /** The input is at fault: nothing was saved, and sending it again changes nothing. */
  | { readonly kind: 'refused'; readonly errors: readonly UserError[] }
  /** Nobody knows whether it arrived; it may be sent again. */
  | { readonly kind: 'unanswered' };

const userErrors = z.array(
  z.object({ code: z.string(), message: z.string(), path: z.optional(z.nullable(z.array(z.string()))) }),
);
const failure = z.object({
  message: z.string(),
  extensions: z.optional(z.object({ code: z.optional(z.string()), userErrors: z.optional(userErrors) })),
});
const envelope = z.object({ data: z.optional(z.unknown()), errors: z.optional(z.array(failure)) });

/** What may work the next time, be it after a pause or after signing in again. */
const PASSING = new Set(['RATE_LIMITED', 'REQUEST_TIMEOUT', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED']);

const refusal = ({ message, extensions }: z.infer<typeof failure>): readonly UserError[] =>
  extensions?.userErrors ?? [{ code: extensions?.code ?? '', message, path: null }];

/** Sends an operation. Unlike Apollo's client it can be taken back, and tells a lost connection from a refusal. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...(await requestHeaders()), 'content-type': 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal,
    });
    const text = await response.text();
    const { data, errors = [] } = envelope.parse(JSON.parse(text));
    const [error] = errors;
    if (!error && data) {
      const answer: { data: Data } = JSON.parse(text);
      return { kind: 'data', data: answer.data };
    }
    if (!error || PASSING.has(error.extensions?.code ?? '')) return { kind: 'unanswered' };
    return { kind: 'refused', errors: refusal(error) };
  } catch {
    return { kind: 'unanswered' };
  }
}
