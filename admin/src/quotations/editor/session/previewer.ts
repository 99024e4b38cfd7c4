import type { UserError } from '../../../data/user-errors';
import type { Answer } from './ask';

/** The price on the screen. The last good one stays while another is asked for, or cannot be had. */
export interface PriceState<T> {
  readonly price: T | null;
  readonly status: 'idle' | 'asking' | 'ready' | 'refused' | 'unanswered';
  readonly errors: readonly UserError[];
}

export const NO_PRICE = { price: null, status: 'idle', errors: [] } as const satisfies PriceState<never>;

/** Longer than from one key to the next of somebody who types on, and short enough to be no wait. */
const PAUSE_MS = 150;
const RETRY_MS = 4_000;

/** Asks for prices while somebody types: after a pause, one at a time; what is overtaken is taken back. */
export function previewer<Input, T>(
  ask: (input: Input, signal: AbortSignal) => Promise<Answer<T>>,
  onChange: (state: PriceState<T>) => void,
) {
  let state: PriceState<T> = NO_PRICE;
  let wanted: Input | null = null;
  let shown = 'null';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const change = (next: Partial<PriceState<T>>) => {
    state = { ...state, ...next };
    onChange(state);
  };
  const cancel = () => {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  };
  const request = async () => {
    if (wanted === null) return;
    const controller = new AbortController();
    running = controller;
    const answer = await ask(wanted, controller.signal);
    if (running !== controller) return;
    running = undefined;
    switch (answer.kind) {
      case 'data':
        return change({ price: answer.data, status: 'ready', errors: [] });
      case 'refused':
        return change({ status: 'refused', errors: answer.errors });
      case 'unanswered':
        timer = setTimeout(request, RETRY_MS);
        return change({ status: 'unanswered' });
    }
  };

  return {
    /** What is typed now; null while there is nothing to price. Answers whether that is something new. */
    show(input: Input | null): boolean {
      const text = JSON.stringify(input);
      if (text === shown) return false;
      shown = text;
      wanted = input;
      cancel();
      if (input === null) change(NO_PRICE);
      else {
        timer = setTimeout(request, PAUSE_MS);
        change({ status: 'asking', errors: [] });
      }
      return true;
    },
    /** There is a connection again. */
    retry(): void {
      if (state.status !== 'unanswered' || running) return;
      clearTimeout(timer);
      void request();
    },
    stop: cancel,
  };
}
