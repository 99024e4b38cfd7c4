import type { Client, CombinedError, OperationContext, OperationResult } from '@urql/core';
import { z } from 'zod/mini';
import { byHash } from '../../data/by-hash';
import {
  type CreateQuotationInput,
  type QuoteInput,
  WizardAgreeDocument,
  WizardPreviewDocument,
  WizardSubmitDocument,
} from '../../generated/graphql';
import type { Price } from '../../price/price';
import type { Answer } from '../requests/answer';
import type { Submitted } from '../requests/submission';

const told = z.object({
  code: z.string(),
  userErrors: z.optional(
    z.array(z.object({ code: z.string(), message: z.string(), path: z.nullable(z.array(z.string())) })),
  ),
});

/** What may work the next time. */
const PASSING = new Set(['RATE_LIMITED', 'REQUEST_TIMEOUT', 'INTERNAL_SERVER_ERROR']);

const retryAfterOf = ({ response }: CombinedError): number | null => {
  const seconds = Number(response instanceof Response ? response.headers.get('retry-after') : null);
  return seconds > 0 ? seconds : null;
};

function failure(error: CombinedError): Exclude<Answer<never>, { kind: 'data' }> {
  const [first] = error.graphQLErrors;
  const extensions = told.safeParse(first?.extensions).data;
  if (extensions?.userErrors) return { kind: 'refused', errors: extensions.userErrors };
  if (!first || PASSING.has(extensions?.code ?? '')) {
    return { kind: 'unanswered', retryAfter: retryAfterOf(error) };
  }
  return { kind: 'broken' };
}

const answerOf = <Data, T>(
  { data, error }: OperationResult<Data>,
  read: (data: Data) => Answer<T>,
): Answer<T> => {
  if (data) return read(data);
  return error ? failure(error) : { kind: 'unanswered', retryAfter: null };
};

/** A price for what is typed now; never from the cache. An overtaken request is taken back. */
export const askPrice =
  (client: Client) =>
  (input: QuoteInput, signal: AbortSignal): Promise<Answer<Price>> =>
    new Promise((resolve) => {
      const { unsubscribe } = client
        .query(byHash(WizardPreviewDocument), { input }, { requestPolicy: 'network-only' })
        .subscribe((result) =>
          resolve(answerOf(result, ({ quotePreview }) => ({ kind: 'data', data: quotePreview }))),
        );
      signal.addEventListener('abort', unsubscribe, { once: true });
    });

export const submitQuotation =
  (client: Client) =>
  async (input: CreateQuotationInput): Promise<Answer<Submitted>> => {
    const result = await client.mutation(byHash(WizardSubmitDocument), { input }).toPromise();
    return answerOf(result, ({ createQuotation: { quotation, userErrors } }) => {
      if (!quotation) return { kind: 'refused', errors: userErrors };
      const { number, accessToken, totals } = quotation;
      return {
        kind: 'data',
        data: { number, token: accessToken, total: totals.total, currency: totals.currency },
      };
    });
  };

/** Goes on when the page is left: it follows the quotation, whose own page people go to at once. */
const LASTING: Partial<OperationContext> = { fetchOptions: { keepalive: true } };

/** Whether the shop has answered at all: what it refuses, it refuses the next time as well. */
export const giveConsent =
  (client: Client) =>
  async (token: string, textVersion: string): Promise<boolean> => {
    const result = await client
      .mutation(byHash(WizardAgreeDocument), { token, textVersion }, LASTING)
      .toPromise();
    return answerOf(result, () => ({ kind: 'data', data: null })).kind !== 'unanswered';
  };
