import { useState } from 'react';
import { useWords } from '../i18n/words';
import { AddressForm } from './address-form';
import { CodeForm } from './code-form';
import { accountWords } from './words';

/** Signing in in two steps: where the code goes, and the code. */
export function SignIn() {
  const words = useWords(accountWords);
  const [typed, setTyped] = useState('');
  const [resendAfter, setResendAfter] = useState<number | null>(null);
  return (
    <div className="column grid gap-x-14 gap-y-8 py-8 sm:py-14 lg:grid-cols-2">
      <div className="grid content-start gap-3">
        <h1 className="text-3xl sm:text-4xl">{words.signIn}</h1>
        <p className="text-lg text-muted">{words.signInLead}</p>
      </div>
      <div className="pane p-5 sm:p-8">
        {resendAfter === null ? (
          <AddressForm typed={typed} onType={setTyped} onSent={setResendAfter} />
        ) : (
          <CodeForm typed={typed} resendAfter={resendAfter} onBack={() => setResendAfter(null)} />
        )}
      </div>
    </div>
  );
}
