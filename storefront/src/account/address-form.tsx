import { type FormEvent, useState } from 'react';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { useWords } from '../i18n/words';
import { useRequestCode } from './use-request-code';
import { accountWords } from './words';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** @param resendAfter seconds until another code can be asked for */
  readonly onSent: (resendAfter: number) => void;
}

/** Where the code goes. */
export function AddressForm({ typed, onType, onSent }: Props) {
  const words = useWords(accountWords);
  const { request, busy, fault, unanswered } = useRequestCode();
  const [tried, setTried] = useState(false);
  const missing = tried && typed.trim() === '' ? words.addressMissing : null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (typed.trim() === '') return focusField('address');
    const resendAfter = await request(typed);
    if (resendAfter === null) focusField('address');
    else onSent(resendAfter);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <Field id="address" label={words.address} hint={words.addressHelp} fault={missing ?? fault}>
        {(props) => (
          <input
            {...props}
            className="field"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
      <div role="alert">{unanswered && <p className="text-sm text-clay">{words.unanswered}</p>}</div>
      <button type="submit" className="action" disabled={busy}>
        {busy ? words.sending : words.sendCode}
      </button>
    </form>
  );
}
