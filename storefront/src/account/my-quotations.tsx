import { useFormats } from '../format/use-formats';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { DownloadPdf } from '../quotation/download-pdf';
import { privatePath } from '../quotation/private-link';
import { type Standing, standingOf } from '../quotation/standing';
import { standingWords } from '../quotation/standing-words';
import { useNow } from '../quotation/use-now';
import { Link } from '../routing/link';
import { usePaths } from '../routing/use-paths';
import { useMyQuotations } from './use-my-quotations';
import { accountWords } from './words';

const COLOUR: Readonly<Record<Standing, string>> = {
  OPEN: 'bg-sun',
  ACCEPTED: 'bg-leaf',
  DECLINED: 'bg-edge',
  LATE: 'bg-clay',
  SUPERSEDED: 'bg-sky',
};

/** The newest revision of each quotation, the newest first; each opens its page. */
export function MyQuotations() {
  const words = useWords(accountWords);
  const standings = useWords(standingWords);
  const language = useLanguage();
  const { money, day } = useFormats();
  const pathTo = usePaths();
  const now = useNow();
  const { quotations, status, hasMore, readOn } = useMyQuotations();
  return (
    <section aria-labelledby="quotations" className="grid gap-4">
      <h2 id="quotations" className="text-2xl">
        {words.quotations}
      </h2>
      {!quotations && status === 'reading' && <div className="waiting h-40" />}
      {quotations?.length === 0 && (
        <div className="grid justify-items-start gap-3">
          <p className="text-muted">{words.noQuotations}</p>
          <Link href={pathTo('quote')} className="action">
            {words.quote}
          </Link>
        </div>
      )}
      <ul className="grid">
        {quotations?.map((quotation) => {
          const { id, number, accessToken, createdAt, totals } = quotation;
          const standing = standingOf(quotation, now);
          return (
            <li
              key={id}
              className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-0.5 border-t border-line py-4 last:border-b hover:bg-raised sm:grid-cols-[11rem_minmax(0,1fr)_auto_9rem]"
            >
              <Link
                href={accessToken ? privatePath(accessToken, language) : pathTo('account')}
                className="figure text-lg text-ink after:absolute after:inset-0"
              >
                {number}
              </Link>
              <span className="flex items-center gap-2 max-sm:row-start-2">
                <span aria-hidden="true" className={`size-3 ${COLOUR[standing]}`} />
                {standings[standing]}
              </span>
              <time dateTime={createdAt} className="text-sm whitespace-nowrap text-muted max-sm:hidden">
                {day(createdAt)}
              </time>
              <span className="figure text-right text-lg max-sm:col-start-2 max-sm:row-start-1">
                {money(totals.total, totals.currency)}
              </span>
              {accessToken && (
                <span className="relative z-10 col-span-full flex justify-self-start gap-3">
                  <DownloadPdf token={accessToken} number={number} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {status === 'failed' && (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="plain" onClick={readOn}>
            {words.retry}
          </button>
        </p>
      )}
      {hasMore && status !== 'failed' && (
        <button
          type="button"
          className="action-quiet justify-self-start"
          disabled={status === 'reading'}
          onClick={readOn}
        >
          {status === 'reading' ? words.readingMore : words.more}
        </button>
      )}
    </section>
  );
}
