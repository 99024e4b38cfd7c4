import { useState } from 'react';
import { useRead } from '../data/use-read';
import { useFormats } from '../format/use-formats';
import { QuotationShopDocument } from '../generated/graphql';
import { useHead } from '../head/use-head';
import { useWords } from '../i18n/words';
import { cheapestOf } from '../price/price';
import { priceWords } from '../price/words';
import { Decision } from './decision';
import { Films } from './films';
import { Letterhead } from './letterhead';
import { MessageChoice } from './message-choice';
import { NextSteps } from './next-steps';
import { Options } from './options';
import { Rooms } from './rooms';
import { filmsOf } from './rooms-of';
import { Share } from './share';
import { Signature } from './signature';
import { standingOf } from './standing';
import { StandingBanner } from './standing-banner';
import { Timeline } from './timeline';
import { useKept } from './use-kept';
import { useNow } from './use-now';
import type { Quotation, QuotationState } from './use-quotation';
import { Why } from './why';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly token: string;
  readonly live: boolean;
  readonly reread: QuotationState['reread'];
}

/** Not by the address: behind its # stands the token. */
const goTo = (id: string) => {
  document.getElementById(id)?.scrollIntoView({ block: 'center' });
  document.getElementById(id)?.focus({ preventScroll: true });
};

/** The quotation as a document, with everything that can be done with it beside it. */
export function QuotationView({ quotation, token, live, reread }: Props) {
  const words = useWords(quotationWords);
  const { from } = useWords(priceWords);
  const { money } = useFormats();
  const shop = useRead(QuotationShopDocument, {});
  const now = useNow();
  const [picked, setPicked] = useKept(`option ${quotation.id}`);
  const [missing, setMissing] = useState(false);
  const { number, options, history } = quotation;
  useHead({ title: words.title(number), unlisted: true });
  const settings = shop.state === 'ready' ? shop.data.shopSettings : null;
  const terms =
    settings?.terms && settings.termsVersion
      ? { text: settings.terms, version: settings.termsVersion }
      : null;
  const standing = standingOf(quotation, now);
  const open = standing === 'OPEN';
  const decided = options.find(({ selected }) => selected);
  const option = decided ?? options.find(({ name }) => name === picked) ?? options[0];
  if (!option) return null;
  const several = options.length > 1;
  const mustChoose = several && !decided && picked === '';
  /** Until one is chosen the total stands for none of them. */
  const { total, currency } = (mustChoose && cheapestOf(options)?.totals) || option.totals;
  const choose = (name: string) => {
    setPicked(name);
    setMissing(false);
  };
  const readAgain = async () => {
    // The terms may be why it was refused.
    if (shop.state === 'ready') shop.retry();
    await reread();
  };
  return (
    <article className="column grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 pt-4 sm:pt-8 lg:grid-cols-[minmax(0,1fr)_23rem] print:block">
      <div className="grid min-w-0 content-start gap-12 print:gap-8">
        <div className="grid gap-6">
          <Letterhead quotation={quotation} />
          <StandingBanner quotation={quotation} standing={standing} now={now} />
        </div>
        {several && (
          <Options
            options={options}
            shown={decided || picked !== '' ? option.name : ''}
            onChoose={open ? choose : undefined}
            missing={missing}
          />
        )}
        <Rooms quotation={quotation} option={option} />
        <Why quotation={quotation} option={option} />
        <Films films={filmsOf(option)} />
        <Signature quotation={quotation} terms={terms?.text ?? null} />
        {open && (
          <div className="sticky bottom-0 z-10 -mx-[clamp(1rem,4vw,3.5rem)] flex items-center justify-between gap-4 border-t border-line bg-paper px-4 py-2 lg:hidden print:hidden">
            <span className="figure text-lg">
              {mustChoose && <span className="text-sm font-normal">{from} </span>}
              {money(total, currency)}
            </span>
            <button
              type="button"
              className="action"
              onClick={() => goTo(mustChoose ? 'accept-option' : 'accept-name')}
            >
              {words.toDecision}
            </button>
          </div>
        )}
      </div>
      <aside className="lg:row-span-2 print:hidden">
        <div className="lg:sticky lg:top-6">
          <Decision
            quotation={quotation}
            token={token}
            standing={standing}
            option={option}
            mustChoose={mustChoose}
            onMissingOption={() => setMissing(true)}
            terms={terms}
            reread={readAgain}
          />
        </div>
      </aside>
      <div className="grid content-start gap-10 md:grid-cols-2 print:hidden">
        <Timeline history={history} live={live} />
        <div className="grid content-start gap-10">
          <NextSteps standing={standing} />
          <Share number={number} token={token} />
          <MessageChoice token={token} />
        </div>
      </div>
    </article>
  );
}
