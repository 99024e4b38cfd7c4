import { useState } from 'react';
import { useWords } from '../i18n/words';
import type { Choice } from './choice';
import { messageWords } from './words';

/** What the shop answers: nothing when the connection broke. */
interface Answer {
  readonly payload: { readonly userErrors: readonly { readonly message: string }[] };
}

/** A choice that is saved at once with every change, and what came of the last one. What was not saved is taken back. */
export function useChoice(kept: Choice, save: (choice: Choice) => Promise<Answer | undefined>) {
  const words = useWords(messageWords);
  /** What was chosen here; until then what the shop keeps. */
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const choice = chosen ?? kept;
  const choose = async (next: Choice): Promise<void> => {
    setChosen(next);
    setMessage(null);
    const answer = await save(next);
    const refused = answer?.payload.userErrors[0]?.message;
    if (!answer || refused) setChosen(choice);
    setMessage(answer ? (refused ?? words.saved) : words.unanswered);
  };
  return { choice, choose, message };
}
