import { useState } from 'react';
import { useFormats } from '../../format/use-formats';
import { useHead } from '../../head/use-head';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { copyText } from '../../layout/copy-text';
import { useShop } from '../../layout/use-shop';
import { priceWords } from '../../price/words';
import { nextWords } from '../../quotation/next-words';
import { privatePath } from '../../quotation/private-link';
import { Link } from '../../routing/link';
import { usePaths } from '../../routing/use-paths';
import { RoomsPreview } from '../films/rooms-preview';
import { afresh } from '../flow/draft';
import { isVehicle } from '../flow/openings';
import { useDraftFilms } from '../use-draft-films';
import { useGoTo } from '../use-steps';
import { doneWords } from '../words/contact';
import { priceStepWords } from '../words/price';
import { useDraft, useWorkspace } from '../workspace/use-workspace';

/** The shop has it: number, total, the private link, and what happens next. */
export function DoneStep() {
  const words = useWords(doneWords);
  const next = useWords(nextWords);
  const prices = useWords(priceWords);
  const { drawing } = useWords(priceStepWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  const pathTo = usePaths();
  const language = useLanguage();
  const { look } = useDraftFilms();
  const draft = useDraft();
  const workspace = useWorkspace();
  const goTo = useGoTo();
  const { receipt } = draft;
  const [option] = draft.options;
  const [copied, setCopied] = useState(false);
  useHead({ title: words.title, unlisted: true });
  if (!receipt) return null;
  const { number, token, total, currency, changedSince } = receipt;
  const again = () => {
    const { id } = workspace.start((empty) => afresh(draft, empty));
    goTo(id, isVehicle(draft) ? 'glasses' : 'openings');
  };
  const link = token && location.origin + privatePath(token, language);
  return (
    <div className="column grid gap-12 pt-6 sm:pt-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid content-start gap-8">
        <div className="grid gap-3">
          <p className="text-sm text-muted">
            {words.number} <span className="figure text-ink">{number}</span>
          </p>
          <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        </div>
        <div className="grid gap-1">
          <p className="figure text-4xl leading-none wrap-anywhere sm:text-5xl">{money(total, currency)}</p>
          <p className="text-muted">
            {prices.withTax(taxName)}. {prices.indicative}
          </p>
        </div>
        {changedSince && <p className="border-l-4 border-sun bg-raised px-4 py-3">{words.changed}</p>}
        {link && (
          <div className="grid justify-items-start gap-4">
            <a href={link} className="action">
              {words.open}
            </a>
            <div className="grid w-full max-w-xl gap-1">
              <label htmlFor="private-link" className="text-sm font-medium">
                {words.link}
              </label>
              <div className="flex gap-2">
                <input
                  id="private-link"
                  readOnly
                  value={link}
                  className="field"
                  onFocus={(event) => event.target.select()}
                />
                <button
                  type="button"
                  onClick={() => void copyText(link).then(setCopied)}
                  className="action-quiet flex-none"
                >
                  {copied ? words.copied : words.copy}
                </button>
              </div>
              <p className="text-sm text-muted">{words.linkHelp}</p>
            </div>
            <div className="flex flex-wrap gap-x-5">
              <a
                href={`https://wa.me/?text=${encodeURIComponent(words.shareText(number, link))}`}
                target="_blank"
                rel="noreferrer"
                className="plain"
              >
                {words.share}
              </a>
              <a
                href={`mailto:?subject=${encodeURIComponent(words.mailSubject(number))}&body=${encodeURIComponent(words.shareText(number, link))}`}
                className="plain"
              >
                {words.mail}
              </a>
            </div>
          </div>
        )}
        {option && !isVehicle(draft) && (
          <section aria-label={drawing} className="grid gap-6">
            <RoomsPreview draft={draft} option={option} look={look} />
          </section>
        )}
      </div>
      <section aria-labelledby="next" className="grid content-start gap-4 border-l border-line pl-6">
        <h2 id="next" className="text-lg">
          {next.title}
        </h2>
        <ol className="grid list-decimal gap-3 pl-5 marker:font-semibold">
          {next.steps.OPEN.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="text-sm text-muted">
          {words.account} <Link href={pathTo('account')}>{words.toAccount}</Link>
        </p>
        <div className="grid justify-items-start">
          <button type="button" onClick={again} className="plain">
            {words.again}
          </button>
          <Link href={pathTo('quote')} className="plain">
            {words.another}
          </Link>
        </div>
      </section>
    </div>
  );
}
