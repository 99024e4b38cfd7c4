import type { CreateQuotationInput } from '../../generated/graphql';
import type { Draft, Receipt, Sending } from '../flow/draft';
import { toQuotationInput } from '../flow/to-input';
import type { Answer, UserError } from './answer';

export type Submitted = Pick<Receipt, 'number' | 'token' | 'total' | 'currency'>;
export type Submit = (input: CreateQuotationInput) => Promise<Answer<Submitted>>;

/** What the screens show after an attempt. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly draft: Draft }
  /** Nothing was saved by it. */
  | { readonly kind: 'refused'; readonly draft: Draft; readonly errors: readonly UserError[] }
  /** To be sent again, word for word. */
  | { readonly kind: 'waiting'; readonly draft: Draft; readonly retryAfter: number | null }
  | { readonly kind: 'broken'; readonly draft: Draft };

/** The API remembers a key for 24 hours; after that a repetition would be a second quotation. */
const KEY_LIVES = 23 * 60 * 60 * 1000;

export const isForgotten = ({ since }: Sending, now: Date): boolean =>
  now.getTime() - Date.parse(since) > KEY_LIVES;

/**
 * The draft with what is about to be sent and its key, to be stored before it leaves. An unacknowledged key stays, even
 * for a changed draft: with one key there is only one quotation. Null when the draft cannot be sent.
 */
export function prepareSending(
  draft: Draft,
  language: string,
  { newKey, now }: { newKey: () => string; now: Date },
): Draft | null {
  const pending = draft.sending && !isForgotten(draft.sending, now) ? draft.sending : null;
  const key = pending?.key ?? newKey();
  const input = toQuotationInput(draft, language, key);
  if (!input) return null;
  const text = JSON.stringify(input);
  const inputs = [...(pending?.inputs ?? []).filter((earlier) => earlier !== text), text];
  return { ...draft, sending: { key, inputs, since: pending?.since ?? now.toISOString() } };
}

const CONFLICT = 'IDEMPOTENCY_CONFLICT';

/** A refusal leaves nothing behind: the key is good for another text, and only what else was sent may have arrived. */
function withoutLast(draft: Draft): Draft {
  const inputs = draft.sending?.inputs.slice(0, -1) ?? [];
  return { ...draft, sending: draft.sending && inputs.length > 0 ? { ...draft.sending, inputs } : null };
}

/**
 * Sends what was prepared. When an earlier text with its key had arrived after all, the API says so by a conflict; then
 * that text, sent again, brings the quotation that exists.
 */
export async function sendPrepared(draft: Draft, submit: Submit): Promise<Outcome> {
  const texts = [...(draft.sending?.inputs ?? [])].reverse();
  for (const [attempt, text] of texts.entries()) {
    const answer = await submit(JSON.parse(text));
    switch (answer.kind) {
      case 'data': {
        const receipt = { ...answer.data, changedSince: attempt > 0 };
        return { kind: 'accepted', draft: { ...draft, sending: null, receipt } };
      }
      case 'refused':
        if (answer.errors.some(({ code }) => code === CONFLICT)) continue;
        return { kind: 'refused', draft: withoutLast(draft), errors: answer.errors };
      case 'unanswered':
        return { kind: 'waiting', draft, retryAfter: answer.retryAfter };
      case 'broken':
        return { kind: 'broken', draft };
    }
  }
  return { kind: 'broken', draft };
}

/**
 * What an attempt has brought, in the draft as it is by now: what was typed while it was on its way stays, and is said not to
 * be in the quotation.
 */
export function settle(
  now: Draft,
  prepared: Draft,
  { draft: { sending, receipt } }: Outcome,
  language: string,
): Draft {
  if (!receipt) return { ...now, sending };
  const key = prepared.sending?.key ?? '';
  const same = JSON.stringify(toQuotationInput(now, language, key)) === prepared.sending?.inputs.at(-1);
  return { ...now, sending, receipt: { ...receipt, changedSince: receipt.changedSince || !same } };
}

/** How long to wait before the next attempt, in milliseconds: 2 s, doubled up to a minute, or as the API asks. */
export const waitBefore = (attempt: number, retryAfter: number | null): number =>
  retryAfter === null ? Math.min(60_000, 2_000 * 2 ** attempt) : retryAfter * 1000;
