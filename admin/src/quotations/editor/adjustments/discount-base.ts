import { negative, sum } from '../../../format/exact';
import type { EditorState, Price } from '../session/editor-state';
import { priceable, toInput } from '../state/to-input';

type Option = Price['options'][number];

/** What a discount is taken off: the lines less the discount by area, before adjustments and tax. */
export const baseOf = ({ totals }: Option): string => sum(totals.subtotal, negative(totals.volumeDiscount));

/** The alternative that bounds discounts. */
export const cheapestOf = ({ options }: Price): Option | undefined =>
  options.toSorted((one, other) => Number(baseOf(one)) - Number(baseOf(other)))[0];

/** The cheapest alternative of what is measured now; none while its price is that of something else. Adjustments do not change it. */
export function cheapestNow({ work, price: { price }, priceOf }: EditorState): Option | undefined {
  const now = priceable(work.draft);
  if (!now || !priceOf || !price) return undefined;
  const same = JSON.stringify(toInput(now).quote) === JSON.stringify(toInput(priceOf).quote);
  return same ? cheapestOf(price) : undefined;
}
