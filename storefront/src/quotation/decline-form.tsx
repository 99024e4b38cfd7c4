import type { FormEvent } from 'react';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { DeclineQuotationDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { AnswerState } from './answer-state';
import { LONGEST_TEXT } from './change-form';
import { STANDING } from './standing-banner';
import { refusalAt, refusalsBeside, useDecision } from './use-decision';
import { useKept } from './use-kept';
import { quotationWords } from './words';

interface Props {
  readonly id: string;
  readonly token: string;
  readonly reread: () => Promise<unknown>;
}

/** Turns the quotation down, with a reason if its customer has one; the usual ones are a touch away. */
export function DeclineForm({ id, token, reread }: Props) {
  const words = useWords(quotationWords);
  const { state, refusals, send } = useDecision(DeclineQuotationDocument, reread);
  const [reason, setReason] = useKept(`reason ${id}`);
  const fault = reason.length > LONGEST_TEXT ? words.tooLong : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fault) return focusField('decline-reason');
    if (await send({ id, token, reason: reason.trim() || null })) focusField(STANDING);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <p className="text-sm text-muted">{words.declineLead}</p>
      <div className="flex flex-wrap gap-2">
        {words.reasons.map((usual) => (
          <button
            key={usual}
            type="button"
            aria-pressed={reason === usual}
            onClick={() => setReason(usual)}
            className="pick min-h-11 px-3 py-1.5 text-sm"
          >
            {usual}
          </button>
        ))}
      </div>
      <Field
        id="decline-reason"
        label={
          <>
            {words.reason} <span className="text-muted">({words.optional})</span>
          </>
        }
        fault={fault ?? refusalAt(refusals, 'reason')}
      >
        {(props) => (
          <textarea
            {...props}
            rows={3}
            className="field"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <AnswerState state={state} messages={refusalsBeside(refusals, ['reason'])} />
      <button type="submit" className="action-quiet" disabled={state === 'sending'}>
        {state === 'sending' ? words.sending : words.sendDecline}
      </button>
    </form>
  );
}
