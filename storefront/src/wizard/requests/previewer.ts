import type { QuoteInput } from '../../generated/graphql';
import type { Answer, UserError } from './answer';

/** The price on the screen. The last good one stays while a new one is asked for, or cannot be had. */
export interface PriceState<T> {
  readonly price: T | null;
  /** The price is not that of what is typed now. */
  readonly stale: boolean;
  readonly status: 'idle' | 'asking' | 'ready' | 'refused' | 'unanswered';
  readonly errors: readonly UserError[];
}

export const noPrice = {
  price: null,
  stale: false,
  status: 'idle',
  errors: [],
} as const satisfies PriceState<never>;

export interface Previewer {
  /** What is typed now; null when there is nothing to price yet. */
  show(input: QuoteInput | null): void;
  /** Asks again for what could not be had. */
  retry(): void;
  stop(): void;
}

/** As long as somebody needs for the next digit. */
const PAUSE = 300;
const RETRY = 5_000;

/** Asks for prices while somebody types: not before a pause, never two at a time, and an overtaken answer is dropped. */
export function previewer<T>(
  ask: (input: QuoteInput, signal: AbortSignal) => Promise<Answer<T>>,
  onChange: (state: PriceState<T>) => void,
): Previewer {
  let state: PriceState<T> = noPrice;
  let wanted: QuoteInput | null = null;
  let shown = '';
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
    if (!wanted) return;
    const controller = new AbortController();
    running = controller;
    const answer = await ask(wanted, controller.signal);
    if (running !== controller) return;
    running = undefined;
    switch (answer.kind) {
      case 'data':
        return change({ price: answer.data, stale: false, status: 'ready', errors: [] });
      case 'refused':
        return change({ stale: true, status: 'refused', errors: answer.errors });
      case 'unanswered':
        timer = setTimeout(request, (answer.retryAfter ?? 0) * 1000 || RETRY);
        return change({ stale: true, status: 'unanswered' });
      case 'broken':
        return change({ stale: true, status: 'unanswered' });
    }
  };

  return {
    show(input) {
      const text = JSON.stringify(input);
      if (text === shown) return;
      const first = shown === '';
      shown = text;
      wanted = input;
      cancel();
      if (!input) return change(noPrice);
      change({ status: 'asking', stale: true, errors: [] });
      timer = setTimeout(request, first ? 0 : PAUSE);
    },
    retry() {
      if (!wanted || running || state.status !== 'unanswered') return;
      clearTimeout(timer);
      void request();
    },
    stop: cancel,
  };
}
