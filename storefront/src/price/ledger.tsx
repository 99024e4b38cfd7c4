import { useFormats } from '../format/use-formats';
import { useWords } from '../i18n/words';
import { useShop } from '../layout/use-shop';
import { LedgerLine } from './ledger-line';
import type { OptionPrice } from './price';
import { priceWords } from './words';

interface Props {
  readonly option: OptionPrice;
  /** What each line is about, in their order. */
  readonly names: readonly string[];
}

/** A rate as the API gives it, in percent. */
const inPercent = (rate: string) => Math.round(Number(rate) * 10_000) / 100;

/** Why an alternative costs what it costs: its lines, each with its working, then the sums, as one would write them down. */
export function Ledger({ option: { name, lines, totals }, names }: Props) {
  const words = useWords(priceWords);
  const { money, percent } = useFormats();
  const { taxName } = useShop();
  const amount = (value: string) => money(value, totals.currency);
  const rows = [
    [words.subtotal, amount(totals.subtotal)],
    ...(Number(totals.volumeDiscount) > 0
      ? [[words.discount(percent(inPercent(totals.volumeDiscountRate))), amount(`-${totals.volumeDiscount}`)]]
      : []),
    ...totals.adjustments.map(({ label, amount: added }) => [label, amount(added)]),
    [words.net, amount(totals.net)],
    [words.tax(taxName, percent(inPercent(totals.taxRate))), amount(totals.tax)],
  ];
  return (
    <div className="sheet p-4 sm:p-6">
      {name && <h3 className="mb-3 text-lg">{name}</h3>}
      <ol className="grid">
        {lines.map((line, index) => (
          <LedgerLine key={line.position} line={line} name={names[index]} currency={totals.currency} />
        ))}
      </ol>
      <dl className="mt-3 grid gap-1.5 tabular-nums">
        {rows.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="mt-2 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-3">
          <dt className="font-semibold">{words.total}</dt>
          <dd className="figure text-xl">{amount(totals.total)}</dd>
        </div>
      </dl>
    </div>
  );
}
