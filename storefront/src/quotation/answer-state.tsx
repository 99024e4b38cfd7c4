import { useWords } from '../i18n/words';
import type { Decision } from './use-decision';
import { quotationWords } from './words';

interface Props {
  readonly state: Decision<unknown>['state'];
  readonly messages: readonly string[];
}

/** What became of an attempt, where it concerns no single field. */
export function AnswerState({ state, messages }: Props) {
  const words = useWords(quotationWords);
  const told = state === 'unanswered' ? [words.unanswered, ...messages] : messages;
  return (
    <div role="alert">
      {told.map((message) => (
        <p key={message} className="border-l-4 border-clay bg-raised px-4 py-3 text-sm">
          {message}
        </p>
      ))}
    </div>
  );
}
