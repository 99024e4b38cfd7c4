import './account.css';
import { useState } from 'react';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { AccountView } from './account-view';
import { Deleted } from './deleted';
import { SignIn } from './sign-in';
import { useSession, useSessionState } from './use-session';
import { accountWords } from './words';

/** The account: signing in, and then all that is one's own. */
export default function AccountPage() {
  const words = useWords(accountWords);
  const session = useSession();
  const state = useSessionState();
  const [kept, setKept] = useState<readonly string[] | null>(null);
  useHead({ title: words.title, unlisted: true });
  if (state === 'in') return <AccountView onDeleted={setKept} />;
  if (kept) return <Deleted kept={kept} />;
  if (state === 'out') return <SignIn />;
  if (state === 'unanswered') {
    return (
      <div className="column grid justify-items-start gap-5 py-14" role="status">
        <h1 className="text-3xl">{words.title}</h1>
        <p className="text-muted">{words.failed}</p>
        <button type="button" className="action" onClick={() => void session.token()}>
          {words.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="column grid gap-8 py-10" role="status">
      <h1 className="sr-only">{words.loading}</h1>
      <div className="waiting h-14 max-w-md" />
      <div className="waiting h-64" />
    </div>
  );
}
