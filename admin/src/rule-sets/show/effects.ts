import { compareDecimals, differenceOf, sizeOf, sumOf } from '../../format/decimals';
import type { RuleSetPreviewQuery } from '../../generated/graphql';

export type Effect = RuleSetPreviewQuery['previewRuleSet'][number];

/** An effect on a quotation that the rules can price. */
type Priced = Effect & { readonly totalAfter: string; readonly difference: string };

const isPriced = (effect: Effect): effect is Priced =>
  effect.totalAfter !== null && effect.difference !== null;

const moves = ({ difference }: Priced): boolean => compareDecimals(difference, '0') !== 0;

/** What rules would change on quotations of one currency, all together. */
export interface Balance {
  readonly currency: string;
  readonly count: number;
  readonly dearer: number;
  readonly cheaper: number;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

const balanceOf = (currency: string, effects: readonly Priced[]): Balance => {
  const before = sumOf(effects.map(({ totalBefore }) => totalBefore));
  const after = sumOf(effects.map(({ totalAfter }) => totalAfter));
  const signs = effects.map(({ difference }) => compareDecimals(difference, '0'));
  return {
    currency,
    count: effects.length,
    dearer: signs.filter((sign) => sign > 0).length,
    cheaper: signs.filter((sign) => sign < 0).length,
    before,
    after,
    difference: differenceOf(after, before),
  };
};

export interface Summary {
  readonly balances: readonly Balance[];
  /** Those that the rules cannot price come first, then the largest differences. */
  readonly sorted: readonly Effect[];
}

export function summaryOf(effects: readonly Effect[]): Summary {
  const priced = effects.filter(isPriced);
  const currencies = [...new Set(priced.map(({ currency }) => currency))];
  const moved = priced
    .filter(moves)
    .toSorted((one, other) => compareDecimals(sizeOf(other.difference), sizeOf(one.difference)));
  return {
    balances: currencies.map((currency) =>
      balanceOf(
        currency,
        priced.filter((effect) => effect.currency === currency),
      ),
    ),
    sorted: [
      ...effects.filter((effect) => !isPriced(effect)),
      ...moved,
      ...priced.filter((effect) => !moves(effect)),
    ],
  };
}
