import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWrite } from '../data/use-write';
import { Field } from '../forms/field';
import { focusField } from '../forms/focus-field';
import { SignInByCodeDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { addressOf } from './address';
import { useCountdown } from './use-countdown';
import { useRequestCode } from './use-request-code';
import { useSession } from './use-session';
import { accountWords } from './words';

interface Props {
  readonly typed: string;
  readonly resendAfter: number;
  readonly onBack: () => void;
}

const isCode = (code: string) => /^\d{6}$/.test(code.replace(/[\s-]/g, ''));

/** The code that came; another one can be asked for after a while. */
export function CodeForm({ typed, resendAfter, onBack }: Props) {
  const words = useWords(accountWords);
  const write = useWrite();
  const session = useSession();
  const again = useRequestCode();
  const [left, restart] = useCountdown(resendAfter);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isCode(code)) {
      setFault(words.codeMissing);
      return focusField('code');
    }
    setBusy(true);
    const { data } = await write(SignInByCodeDocument, { input: { ...addressOf(typed), code } });
    setBusy(false);
    const { accessToken, expiresIn, userErrors = [] } = data?.payload ?? {};
    if (accessToken && expiresIn) return session.start(accessToken, expiresIn);
    setFault(userErrors[0]?.message ?? words.unanswered);
    focusField('code');
  };
  const resend = async () => {
    const seconds = await again.request(typed);
    if (seconds !== null) restart(seconds);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <p role="status" className="text-sm">
        {words.codeSent(typed.trim())}
      </p>
      <Field id="code" label={words.code} fault={fault}>
        {(props) => (
          <input
            {...props}
            ref={field}
            className="field code-field"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={9}
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
              setFault(null);
            }}
          />
        )}
      </Field>
      <button type="submit" className="action" disabled={busy}>
        {busy ? words.sending : words.enter}
      </button>
      <div className="flex flex-wrap justify-between gap-x-6">
        <button type="button" className="plain" onClick={onBack}>
          {words.otherAddress}
        </button>
        {left > 0 ? (
          <span className="flex min-h-11 items-center text-sm text-muted tabular-nums">
            {words.againIn(left)}
          </span>
        ) : (
          <button type="button" className="plain" disabled={again.busy} onClick={() => void resend()}>
            {words.again}
          </button>
        )}
      </div>
    </form>
  );
}
