import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { PriceChangeKind, RoundingDirection } from '../domain/adjust-amount.js';
import type { PricePart } from '../domain/parse-price-change.js';
import type { PriceFate } from '../domain/plan-prices.js';
import type { PriceWarning } from '../domain/price-warnings.js';

export const PriceChangeKindEnum = graphqlEnum<PriceChangeKind>(
  'PriceChangeKind',
  'How prices change together.',
  {
    PERCENT: 'By a share of each price.',
    AMOUNT: "By the same amount of the shop's currency.",
  },
);

export const PricePartEnum = graphqlEnum<PricePart>('PricePart', 'A part of a price.', {
  MATERIAL: 'The film.',
  INSTALLATION: 'Installing it.',
});

export const RoundingDirectionEnum = graphqlEnum<RoundingDirection>(
  'RoundingDirection',
  'Which multiple an amount becomes that is none.',
  {
    NEAREST: 'The nearest; half away from zero.',
    UP: 'The next higher one.',
    DOWN: 'The next lower one.',
  },
);

export const PriceFateEnum = graphqlEnum<PriceFate>('PriceFate', 'What becomes of a row with a price.', {
  NEW: 'The film gets this price from the day on.',
  UNCHANGED: 'The film costs that on the day anyway, or nothing is asked of it: nothing happens.',
  REFUSED: 'The row is wrong, as its userErrors say; while there is one, no row is saved.',
});

export const PriceWarningEnum = graphqlEnum<PriceWarning>(
  'PriceWarning',
  'What a person should look at before a price is saved. It keeps nothing from being saved.',
  {
    LARGE_CHANGE: 'An amount becomes more than one and a half times, or less than half, of what it was.',
    ZERO: 'The film becomes free.',
    UNIT_CHANGES: 'It is sold by another unit from then on.',
    BELOW_COST: 'The film is sold below its costPerSquareMeter.',
    NOT_ON_SALE: 'The product is inactive: new quotes cannot use it.',
    REPLACES: 'A price that begins on the same day is overwritten.',
    ENDS: 'A price that was set for a later day begins then, and ends this one.',
  },
);
