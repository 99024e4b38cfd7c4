import { type FormEvent, useState } from 'react';
import { FaultText } from '../forms/fault-text';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { AcceptQuotationDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { AnswerState } from './answer-state';
import { faultsOfAcceptance } from './check-acceptance';
import { STANDING } from './standing-banner';
import { refusalAt, refusalsBeside, useDecision } from './use-decision';
import { useKept } from './use-kept';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly token: string;
  /** The alternative that is shown, and whether its customer picked it. */
  readonly option: string;
  readonly mustChoose: boolean;
  /** Told beside the alternatives. */
  readonly onMissingOption: () => void;
  readonly total: string;
  readonly terms: { readonly text: string; readonly version: string } | null;
  readonly reread: () => Promise<unknown>;
}

const FIELDS = ['name', 'acceptedTerms', 'termsVersion', 'option'];

/** Accepting with one's name and the shop's terms. What is typed stays whatever happens. */
export function AcceptForm(props: Props) {
  const { quotation, token, option, mustChoose, onMissingOption, total, terms, reread } = props;
  const words = useWords(quotationWords);
  const { state, refusals, send } = useDecision(AcceptQuotationDocument, reread);
  const [name, setName] = useKept(`name ${quotation.id}`);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const faults = faultsOfAcceptance({ name, agreed, mustChoose });
  const said = (fault: keyof typeof faults) => {
    const found = tried && faults[fault];
    return found ? words[found] : null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(faults);
    if (faults.option) onMissingOption();
    if (first) return focusField(`accept-${first}`);
    const { id, version } = quotation;
    const termsVersion = terms?.version ?? null;
    const acceptance = { name, acceptedTerms: agreed, option, termsVersion };
    if (await send({ id, token, version, acceptance })) focusField(STANDING);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <p className="text-sm text-muted">{mustChoose ? words.optionMissing : words.acceptLead(total)}</p>
      <Field
        id="accept-name"
        label={words.name}
        hint={words.nameHelp}
        fault={said('name') ?? refusalAt(refusals, 'name')}
      >
        {(props) => (
          <input
            {...props}
            className="field signature"
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="grid gap-1">
        <label className="flex min-h-11 items-center gap-3 text-sm">
          <input
            id="accept-terms"
            type="checkbox"
            className="tick"
            checked={agreed}
            aria-invalid={said('terms') ? true : undefined}
            aria-describedby={said('terms') ? 'accept-terms-fault' : undefined}
            onChange={(event) => setAgreed(event.target.checked)}
          />
          {words.terms}
        </label>
        <FaultText
          id="accept-terms-fault"
          fault={said('terms') ?? refusalAt(refusals, 'acceptedTerms') ?? refusalAt(refusals, 'termsVersion')}
        />
        {terms && (
          <details className="text-sm">
            <summary className="py-2 text-link underline underline-offset-4">{words.termsRead}</summary>
            <p className="border-l-2 border-line pl-4 whitespace-pre-line text-muted">{terms.text}</p>
          </details>
        )}
      </div>
      <AnswerState state={state} messages={refusalsBeside(refusals, FIELDS.slice(0, 3))} />
      <button type="submit" className="action w-full" disabled={state === 'sending'}>
        {state === 'sending' ? words.sending : words.accept}
      </button>
    </form>
  );
}
