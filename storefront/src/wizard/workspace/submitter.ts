import type { Draft } from '../flow/draft';
import type { UserError } from '../requests/answer';
import { isForgotten, prepareSending, type Submit, sendPrepared, waitBefore } from '../requests/submission';

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
}

/** Sends a draft until the shop has acknowledged or refused it. One attempt at a time; the key is written down before it leaves. */
export function submitter({ submit, language, now, newKey, draft: current, show }: Needs) {
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
    // Somebody went to another draft: this one is resumed when it is opened again.
    if (current()?.id !== prepared.id) return;
    switch (outcome.kind) {
      case 'accepted':
        return show({ draft: outcome.draft, sending: 'idle' });
      case 'refused':
        return show({ draft: outcome.draft, sending: 'idle', errors: outcome.errors });
      case 'broken':
        return show({ draft: outcome.draft, sending: 'broken' });
      case 'waiting':
        timer = setTimeout(attempt, waitBefore(attempts, outcome.retryAfter));
        attempts += 1;
        return show({ draft: outcome.draft, sending: 'waiting' });
    }
  };

  const send = (): Promise<void> => {
    attempts = 0;
    return attempt();
  };

  return {
    send,
    /** Now rather than when its time has come. */
    retry(): void {
      if (timer !== undefined) void attempt();
    },
    /** Goes on with a draft whose sending a reload or a closed tab has cut off. */
    resume(draft: Draft): void {
      clearTimeout(timer);
      timer = undefined;
      if (draft.sending && !isForgotten(draft.sending, now())) void send();
    },
  };
}
