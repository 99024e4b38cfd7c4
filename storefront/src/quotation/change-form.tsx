import { type FormEvent, useState } from 'react';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { AskForChangeDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { AnswerState } from './answer-state';
import { refusalAt, refusalsBeside, useDecision } from './use-decision';
import { useKept } from './use-kept';
import { quotationWords } from './words';

interface Props {
  readonly id: string;
  readonly token: string;
  readonly reread: () => Promise<unknown>;
}

export const LONGEST_TEXT = 4_000;

/** Asks the shop for something else. */
export function ChangeForm({ id, token, reread }: Props) {
  const words = useWords(quotationWords);
  const { state, refusals, send } = useDecision(AskForChangeDocument, reread);
  const [message, setMessage] = useKept(`change ${id}`);
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const missing = message.trim() === '' ? words.changeMissing : null;
  const fault = message.length > LONGEST_TEXT ? words.tooLong : missing;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault) return focusField('change-message');
    if (!(await send({ id, token, message }))) return;
    setMessage('');
    setTried(false);
    setSent(true);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <p className="text-sm text-muted">{words.changeLead}</p>
      <Field
        id="change-message"
        label={words.change}
        fault={(tried && fault) || refusalAt(refusals, 'message')}
      >
        {(props) => (
          <textarea
            {...props}
            rows={4}
            className="field"
            value={message}
            onChange={(event) => {
              setMessage(event.target.value);
              setSent(false);
            }}
          />
        )}
      </Field>
      <AnswerState state={state} messages={refusalsBeside(refusals, ['message'])} />
      {sent && (
        <p role="status" className="border-l-4 border-leaf bg-raised px-4 py-3 text-sm">
          {words.changeSent}
        </p>
      )}
      <button type="submit" className="action-quiet" disabled={state === 'sending'}>
        {state === 'sending' ? words.sending : words.sendChange}
      </button>
    </form>
  );
}
