import type { Draft } from '../flow/draft';
import type { UserError } from '../requests/answer';
import {
  isForgotten,
  prepareSending,
  type Submit,
  sendPrepared,
  settle,
  waitBefore,
} from '../requests/submission';

/** What an attempt changes on the screen. */
interface Shown {
  readonly draft: Draft;
  readonly sending: 'idle' | 'sending' | 'waiting' | 'broken';
  readonly errors?: readonly UserError[];
}

interface Needs {
  readonly submit: Submit;
  readonly language: string;
  readonly now: () => Date;
  readonly newKey: () => string;
  /** The draft on the screen. */
  readonly draft: () => Draft | null;
  readonly show: (shown: Shown) => void;
  /** Changes a draft on the shelf. */
  readonly keep: (id: string, change: (draft: Draft) => Draft) => void;
}

/** Sends a draft until the shop has acknowledged or refused it. One attempt at a time; the key is written down before it leaves. */
export function submitter({ submit, language, now, newKey, draft: current, show, keep }: Needs) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let attempts = 0;

  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const draft = current();
    const prepared = draft && !running && prepareSending(draft, language, { newKey, now: now() });
    if (!prepared) return;
    running = true;
    show({ draft: prepared, sending: 'sending' });
    const outcome = await sendPrepared(prepared, submit);
    running = false;
    const open = current();
    if (open?.id !== prepared.id) {
      // Somebody went to another draft: what came back is written down all the same, and the other one has its turn.
      keep(prepared.id, (kept) => settle(kept, prepared, outcome, language));
      if (open) resume(open);
      return;
    }
    const settled = settle(open, prepared, outcome, language);
    switch (outcome.kind) {
      case 'accepted':
        return show({ draft: settled, sending: 'idle' });
      case 'refused':
        return show({ draft: settled, sending: 'idle', errors: outcome.errors });
      case 'broken':
        return show({ draft: settled, sending: 'broken' });
      case 'waiting':
        timer = setTimeout(attempt, waitBefore(attempts, outcome.retryAfter));
        attempts += 1;
        return show({ draft: settled, sending: 'waiting' });
    }
  };
  const send = (): Promise<void> => {
    attempts = 0;
    return attempt();
  };

  /** Goes on with a draft whose sending a reload or a closed tab has cut off. */
  function resume(draft: Draft): void {
    clearTimeout(timer);
    timer = undefined;
    if (draft.sending && !isForgotten(draft.sending, now())) void send();
  }
  return {
    send,
    /** Now rather than when its time has come. */
    retry(): void {
      if (timer !== undefined) void attempt();
    },
    resume,
  };
}
