import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreateQuotationInput } from '../../generated/graphql';
import type { Draft } from '../flow/draft';
import { readyDraft } from '../flow/fixtures';
import type { Answer } from './answer';
import { isForgotten, prepareSending, type Submitted, sendPrepared, waitBefore } from './submission';

const now = new Date('2026-01-01T12:00:00Z');

/** The API as it keeps keys: one quotation for each, another text under it is a conflict; any answer may get lost. */
function shop() {
  const kept = new Map<string, string>();
  const lost: ('request' | 'answer' | 'none')[] = [];
  const submit = async (input: CreateQuotationInput): Promise<Answer<Submitted>> => {
    const fate = lost.shift() ?? 'none';
    if (fate === 'request') return { kind: 'unanswered', retryAfter: null };
    const key = input.idempotencyKey ?? '';
    const text = JSON.stringify(input);
    const first = kept.get(key);
    if (first === undefined) kept.set(key, text);
    if (fate === 'answer') return { kind: 'unanswered', retryAfter: null };
    if (first !== undefined && first !== text) {
      return { kind: 'refused', errors: [{ code: 'IDEMPOTENCY_CONFLICT', message: '', path: [] }] };
    }
    return { kind: 'data', data: { number: `Q-${key}`, token: 't', total: '1', currency: 'USD' } };
  };
  return { kept, lost, submit };
}

let keys = 0;
const newKey = () => {
  keys += 1;
  return `k${keys}`;
};
const prepare = (draft: Draft, at = now): Draft => prepareSending(draft, 'es', { newKey, now: at }) ?? draft;
const note = (draft: Draft, notes: string): Draft => ({ ...draft, contact: { ...draft.contact, notes } });

describe('a submission', () => {
  it('leaves with a key that is kept until it is acknowledged', async () => {
    const { submit, kept } = shop();
    const prepared = prepare(readyDraft());
    expect(prepared.sending?.inputs).toHaveLength(1);
    const outcome = await sendPrepared(prepared, submit);
    expect(outcome.kind).toBe('accepted');
    expect(outcome.draft).toMatchObject({ sending: null, receipt: { token: 't', changedSince: false } });
    expect(kept.size).toBe(1);
  });

  it('tells of what had arrived before it was changed', async () => {
    const { submit, lost, kept } = shop();
    lost.push('answer');
    const waiting = await sendPrepared(prepare(readyDraft()), submit);
    expect(waiting.kind).toBe('waiting');
    const outcome = await sendPrepared(prepare(note(waiting.draft, 'Otra cosa')), submit);
    expect(outcome.draft.receipt?.changedSince).toBe(true);
    expect(kept.size).toBe(1);
  });

  it('is one quotation however often it is lost and changed in between', async () => {
    const fates = fc.array(fc.tuple(fc.constantFrom('request' as const, 'answer' as const), fc.boolean()));
    await fc.assert(
      fc.asyncProperty(fates, async (attempts) => {
        const { submit, lost, kept } = shop();
        let draft = readyDraft();
        for (const [index, [fate, changed]] of attempts.entries()) {
          lost.push(fate);
          draft = (await sendPrepared(prepare(changed ? note(draft, `${index}`) : draft), submit)).draft;
          if (draft.receipt) break;
          lost.length = 0;
        }
        if (!draft.receipt) draft = (await sendPrepared(prepare(draft), submit)).draft;
        expect(draft.receipt).not.toBeNull();
        expect(kept.size).toBe(1);
      }),
    );
  });

  it('that is refused can be corrected', async () => {
    const refuse = async () =>
      ({
        kind: 'refused',
        errors: [{ code: 'INVALID', message: 'RUT', path: ['input', 'customer', 'taxId'] }],
      }) as const;
    const outcome = await sendPrepared(prepare(readyDraft()), refuse);
    expect(outcome).toMatchObject({
      kind: 'refused',
      draft: { sending: null },
      errors: [{ message: 'RUT' }],
    });
  });

  it('does not forget what may have arrived because a later text was refused', async () => {
    const { submit, lost } = shop();
    lost.push('answer');
    const first = await sendPrepared(prepare(readyDraft()), submit);
    const refuse = async () =>
      ({ kind: 'refused', errors: [{ code: 'INVALID', message: '', path: [] }] }) as const;
    const second = await sendPrepared(prepare(note(first.draft, 'x')), refuse);
    expect(second.draft.sending?.inputs).toEqual(first.draft.sending?.inputs);
  });

  it('takes a new key once the API has forgotten the old one', () => {
    const prepared = prepare(readyDraft());
    const later = new Date('2026-01-02T12:00:00Z');
    expect(prepared.sending && isForgotten(prepared.sending, later)).toBe(true);
    expect(prepare(prepared, later).sending?.key).not.toBe(prepared.sending?.key);
    expect(prepare(prepared).sending).toEqual(prepared.sending);
  });

  it('waits longer each time, or as long as it is told', () => {
    expect([0, 1, 2, 9].map((attempt) => waitBefore(attempt, null))).toEqual([2000, 4000, 8000, 60_000]);
    expect(waitBefore(3, 7)).toBe(7000);
  });
});
