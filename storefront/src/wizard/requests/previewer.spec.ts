import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuoteInput } from '../../generated/graphql';
import type { Answer } from './answer';
import { type PriceState, previewer } from './previewer';

const input = (zone: string): QuoteInput => ({ vertical: 'RESIDENTIAL', travelZone: zone });

/** A server whose answers are given by hand. */
function server() {
  const asked: { zone: string; signal: AbortSignal; answer: (given: Answer<string>) => void }[] = [];
  const states: PriceState<string>[] = [];
  const ask = (wanted: QuoteInput, signal: AbortSignal) =>
    new Promise<Answer<string>>((answer) => asked.push({ zone: wanted.travelZone ?? '', signal, answer }));
  const preview = previewer(ask, (state) => states.push(state));
  const give = async (index: number, answer: Answer<string>) => {
    asked[index]?.answer(answer);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked, states, preview, give, last: () => states.at(-1) };
}

describe('the price while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for at once, then after a pause', async () => {
    const { asked, preview, give, last } = server();
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(1);
    await give(0, { kind: 'data', data: 'first' });
    preview.show(input('2'));
    preview.show(input('3'));
    expect(last()).toMatchObject({ price: 'first', stale: true, status: 'asking' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.map(({ zone }) => zone)).toEqual(['1', '3']);
    await give(1, { kind: 'data', data: 'third' });
    expect(last()).toMatchObject({ price: 'third', stale: false, status: 'ready' });
  });

  it('is not asked for twice when nothing changed', async () => {
    const { asked, preview } = server();
    preview.show(input('1'));
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
  });

  it('does not go back to an overtaken answer', async () => {
    const { asked, preview, give, last } = server();
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(0);
    preview.show(input('2'));
    expect(asked[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    await give(1, { kind: 'data', data: 'second' });
    await give(0, { kind: 'data', data: 'first' });
    expect(last()?.price).toBe('second');
  });

  it('stays while there is no connection, and is asked for again', async () => {
    const { asked, preview, give, last } = server();
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(0);
    await give(0, { kind: 'data', data: 'first' });
    preview.show(input('2'));
    await vi.advanceTimersByTimeAsync(1000);
    await give(1, { kind: 'unanswered', retryAfter: null });
    expect(last()).toMatchObject({ price: 'first', stale: true, status: 'unanswered' });
    preview.retry();
    expect(asked).toHaveLength(3);
    await give(2, { kind: 'unanswered', retryAfter: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    await give(3, { kind: 'data', data: 'second' });
    expect(last()?.price).toBe('second');
  });

  it('tells the faults and keeps the last good one', async () => {
    const { preview, give, last } = server();
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(0);
    await give(0, { kind: 'refused', errors: [{ code: 'INVALID', message: 'no', path: ['input'] }] });
    expect(last()).toMatchObject({ price: null, status: 'refused', errors: [{ message: 'no' }] });
  });

  it('goes when there is nothing to price any more', async () => {
    const { preview, give, last } = server();
    preview.show(input('1'));
    await vi.advanceTimersByTimeAsync(0);
    await give(0, { kind: 'data', data: 'first' });
    preview.show(null);
    expect(last()).toMatchObject({ price: null, status: 'idle' });
  });
});
