import './quotation.css';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { QuotationView } from './quotation-view';
import { useQuotation } from './use-quotation';
import { useToken } from './use-token';
import { quotationWords } from './words';

/** The link opens nothing: said kindly, with where to go from here. */
function UnknownLink() {
  const words = useWords(quotationWords);
  const pathTo = usePaths();
  useHead({ title: words.pageTitle, unlisted: true });
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl sm:text-4xl">{words.unknown}</h1>
      <p className="text-lg text-muted">{words.unknownHelp}</p>
      <div className="flex flex-wrap gap-3">
        <Link href={pathTo('account')} className="action">
          {words.toAccount}
        </Link>
        <Link href={pathTo('quote')} className="action-quiet">
          {words.toQuote}
        </Link>
      </div>
    </div>
  );
}

function Waiting() {
  const words = useWords(quotationWords);
  useHead({ title: words.pageTitle, unlisted: true });
  return (
    <div className="column grid gap-8 py-8" role="status">
      <h1 className="sr-only">{words.waiting}</h1>
      <div className="waiting h-24" />
      <div className="waiting h-14 max-w-xl" />
      <div className="waiting h-96" />
    </div>
  );
}

function Linked({ token }: { readonly token: string }) {
  const words = useWords(quotationWords);
  const { status, quotation, live, reread } = useQuotation(token);
  if (status === 'unknown') return <UnknownLink />;
  if (quotation) {
    return <QuotationView quotation={quotation} token={token} live={live} reread={reread} />;
  }
  if (status === 'waiting') return <Waiting />;
  return (
    <div className="column grid justify-items-start gap-5 py-16">
      <h1 className="text-3xl">{words.failed}</h1>
      <p className="text-muted">{words.failedHelp}</p>
      <button type="button" className="action" onClick={() => void reread()}>
        {words.retry}
      </button>
    </div>
  );
}

/** What the private link opens. */
export default function QuotationPage() {
  const token = useToken();
  return token === null ? <UnknownLink /> : <Linked key={token} token={token} />;
}
