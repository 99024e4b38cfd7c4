import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import { readAnew } from './read-anew';

/** Nothing but patience: a busy machine takes its time. */
const soon = (check: () => void) => vi.waitFor(check, 30_000);

/** A list on the screen whose answers come when the test lets them. */
const watchedList = () => {
  const queries = new QueryClient();
  const asked: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((answer) => asked.push(answer));
  const list = new QueryObserver(queries, { queryKey: ['quotations', 'getList', {}], queryFn });
  list.subscribe(() => {});
  return { queries, asked, shown: () => list.getCurrentResult().data };
};

describe('a change', () => {
  it('is shown although the first reading was under way', async () => {
    const { queries, asked, shown } = watchedList();
    const done = readAnew(queries, ['quotations', 'getList']);
    asked[0]?.('before the change');
    await soon(() => expect(asked).toHaveLength(2));
    asked[1]?.('after the change');
    await done;
    expect(shown()).toBe('after the change');
  });
  it('is shown although a later reading was under way', async () => {
    const { queries, asked, shown } = watchedList();
    asked[0]?.('at first');
    await soon(() => expect(shown()).toBe('at first'));
    void readAnew(queries, ['quotations']);
    await soon(() => expect(asked).toHaveLength(2));
    const done = readAnew(queries, ['quotations']);
    await soon(() => expect(asked).toHaveLength(3));
    asked[2]?.('after the change');
    asked[1]?.('before the change');
    await done;
    expect(shown()).toBe('after the change');
  });
});
