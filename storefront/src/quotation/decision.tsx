import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { Folded } from '../layout/folded';
import { useShop } from '../layout/use-shop';
import { Amount } from '../number/amount';
import { priceWords } from '../price/words';
import { AcceptForm } from './accept-form';
import { ChangeForm } from './change-form';
import { DeclineForm } from './decline-form';
import { measuredByCustomer } from './rooms-of';
import type { Standing } from './standing';
import { standingWords } from './standing-words';
import type { Quotation } from './use-quotation';
import { quotationWords } from './words';

interface Props {
  readonly quotation: Quotation;
  readonly token: string;
  readonly standing: Standing;
  readonly option: Quotation['options'][number];
  readonly mustChoose: boolean;
  readonly onMissingOption: () => void;
  readonly terms: { readonly text: string; readonly version: string } | null;
  readonly reread: () => Promise<unknown>;
}

/** The total, and everything that its customer can answer while it waits. */
export function Decision(props: Props) {
  const { quotation, token, standing, option, mustChoose, onMissingOption, terms, reread } = props;
  const words = useWords(quotationWords);
  const prices = useWords(priceWords);
  const standings = useWords(standingWords);
  const { money } = useFormats();
  const { taxName } = useShop();
  const { total, currency } = option.totals;
  const { id } = quotation;
  return (
    <section
      id="decide"
      aria-labelledby="decide-title"
      className="pane grid scroll-mt-4 gap-5 p-5 print:hidden sm:p-6"
    >
      <div className="grid gap-1">
        <h2 id="decide-title" className="text-sm font-medium text-muted">
          {standing === 'OPEN' ? words.decide : standings[standing]}
        </h2>
        {option.name && <p className="font-semibold">{option.name}</p>}
        <Amount
          amount={total}
          currency={currency}
          words={prices.withTax(taxName)}
          className="text-3xl sm:text-4xl"
        />
        {measuredByCustomer(quotation) && (
          <p className="text-sm">
            {prices.indicative} <span className="text-muted">{words.indicativeWhy}</span>
          </p>
        )}
      </div>
      {standing === 'OPEN' && (
        <div className="grid">
          <div className="pb-5">
            <AcceptForm
              quotation={quotation}
              token={token}
              option={option.name}
              mustChoose={mustChoose}
              onMissingOption={onMissingOption}
              total={money(total, currency)}
              terms={terms}
              reread={reread}
            />
          </div>
          <Folded title={words.askChange}>
            <ChangeForm id={id} token={token} reread={reread} />
          </Folded>
          <Folded title={words.decline}>
            <DeclineForm id={id} token={token} reread={reread} />
          </Folded>
        </div>
      )}
    </section>
  );
}
