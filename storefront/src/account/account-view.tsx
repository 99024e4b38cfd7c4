import { useState } from 'react';
import { MyAccountDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { DeleteAccount } from './delete-account';
import { ExportData } from './export-data';
import { MarketingChoice } from './marketing-choice';
import { MessageChoice } from './message-choice';
import { MyConsents } from './my-consents';
import { MyPlaces } from './my-places';
import { MyQuotations } from './my-quotations';
import { MySessions } from './my-sessions';
import { useOwn, useSession } from './use-session';
import { accountWords } from './words';

const NOTHING = {};

/** Everything of whoever is signed in. @param onDeleted is told which quotations stay */
export function AccountView({ onDeleted }: { readonly onDeleted: (kept: readonly string[]) => void }) {
  const words = useWords(accountWords);
  const session = useSession();
  const { data, failed, reload } = useOwn(MyAccountDocument, NOTHING);
  const [leaving, setLeaving] = useState(false);
  const account = data?.myAccount;
  if (!data || !account) {
    return (
      <div className="column grid justify-items-start gap-5 py-14" role="status">
        <h1 className="text-3xl">{words.title}</h1>
        <p className="text-muted">{failed ? words.failed : words.loading}</p>
        {failed && (
          <button type="button" className="action" onClick={() => void reload()}>
            {words.retry}
          </button>
        )}
      </div>
    );
  }
  const signOut = () => {
    setLeaving(true);
    void session.signOut();
  };
  return (
    <div className="column grid grid-cols-[minmax(0,1fr)] gap-14 py-6 sm:py-10">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl sm:text-4xl">{account.name ? words.hello(account.name) : words.title}</h1>
        <button type="button" className="action-quiet" disabled={leaving} onClick={signOut}>
          {words.signOut}
        </button>
      </div>
      <MyQuotations />
      <MyPlaces account={account} />
      <section aria-labelledby="data" className="grid gap-8">
        <h2 id="data" className="text-2xl">
          {words.data}
        </h2>
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
          <MyConsents account={account} />
          <MarketingChoice
            accepts={account.acceptsMarketing}
            text={data.marketingConsentText}
            onChange={reload}
          />
          <MessageChoice />
          <MySessions sessions={data.mySessions} onChange={reload} />
          <ExportData />
          <DeleteAccount onDeleted={onDeleted} />
        </div>
      </section>
    </div>
  );
}
