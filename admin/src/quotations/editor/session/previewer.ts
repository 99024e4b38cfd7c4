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

interface Surroundings<Input, T> {
  /** What there is to price by now; null while there is nothing. */
  readonly wanted: () => Input | null;
  readonly ask: (input: Input, signal: AbortSignal) => Promise<Answer<T>>;
  readonly onChange: (state: PriceState<T>) => void;
}

/** Asks for prices while somebody types: after a pause, one at a time; what is overtaken is taken back. */
export function previewer<Input, T>({ wanted, ask, onChange }: Surroundings<Input, T>) {
  let state: PriceState<T> = NO_PRICE;
  let asked = 'null';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const change = (next: Partial<PriceState<T>>) => {
    state = { ...state, ...next };
    onChange(state);
  };
  const request = async (input: Input) => {
    const controller = new AbortController();
    running = controller;
    const answer = await ask(input, controller.signal);
    if (running !== controller) return;
    running = undefined;
    switch (answer.kind) {
      case 'data':
        return change({ price: answer.data, status: 'ready', errors: [] });
      case 'refused':
        return change({ status: 'refused', errors: answer.errors });
      case 'unanswered':
        asked = '';
        timer = setTimeout(look, RETRY_MS);
        return change({ status: 'unanswered' });
    }
  };
  function look() {
    const input = wanted();
    const text = JSON.stringify(input);
    if (text === asked) return;
    asked = text;
    running?.abort();
    running = undefined;
    if (input === null) return change(NO_PRICE);
    // Without a connection it stays said that there is none until there is an answer.
    if (state.status !== 'unanswered') change({ status: 'asking', errors: [] });
    return request(input);
  }

  return {
    /** Something has changed: what it costs is asked for after a pause, if that is something else. */
    touch(): void {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    },
    /** There is a connection again. */
    retry(): void {
      if (state.status === 'unanswered' && !running) void look();
    },
    stop(): void {
      clearTimeout(timer);
      running?.abort();
      running = undefined;
    },
  };
}
