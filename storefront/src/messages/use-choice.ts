import { useRef, useState } from 'react';
import { useWords } from '../i18n/words';
import type { Choice } from './choice';
import { messageWords } from './words';

/** What the shop answers: nothing when the connection broke. */
interface Answer {
  readonly payload: { readonly userErrors: readonly { readonly message: string }[] };
}

/**
 * A choice that is saved at once with every change, and what came of the last one. One is sent after the other, so that
 * the shop ends with the last; what it did not take is taken back.
 */
export function useChoice(kept: Choice, save: (choice: Choice) => Promise<Answer | undefined>) {
  const words = useWords(messageWords);
  const [choice, setChoice] = useState(kept);
  const [message, setMessage] = useState<string | null>(null);
  const saved = useRef(kept);
  const latest = useRef(kept);
  const queue = useRef(Promise.resolve());
  const choose = (next: Choice): void => {
    latest.current = next;
    setChoice(next);
    setMessage(null);
    const send = async () => {
      // A later one says it all.
      if (latest.current !== next) return;
      const answer = await save(next);
      const refused = answer?.payload.userErrors[0]?.message;
      if (answer && !refused) saved.current = next;
      if (latest.current !== next) return;
      setChoice(saved.current);
      setMessage(answer ? (refused ?? words.saved) : words.unanswered);
    };
    queue.current = queue.current.then(send);
  };
  return { choice, choose, message };
}
