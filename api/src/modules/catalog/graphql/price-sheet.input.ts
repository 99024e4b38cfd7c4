import { Field, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import type { PriceChangeKind, RoundingDirection } from '../domain/adjust-amount.js';
import type { PricePart } from '../domain/parse-price-change.js';
import { PriceUnitEnum } from './catalog.enums.js';
import { PriceChangeKindEnum, PricePartEnum, RoundingDirectionEnum } from './price-sheet.enums.js';
import { ProductFilter } from './product-list.type.js';

const VALID_FROM =
  'First day the prices are in force, in the shop: today, which is the default, or a day to come. No earlier one.';

@InputType({ description: 'A new price for one film; what is absent or null stays as it is on that day.' })
export class ProductPriceRowInput {
  @Field(() => String, {
    description:
      "The film's SKU; spaces at the ends are dropped, and capitals do not matter unless films differ by nothing else. Once in the list.",
  })
  sku!: string;

  @Field(() => PriceUnitEnum, {
    nullable: true,
    description: 'The unit that the amounts are for. REQUIRED for a film without a price.',
  })
  unit?: PriceUnit | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Price of the film per unit, before tax: 0 to 1,000,000,000, at most the currency's decimals. REQUIRED for a film without a price in the shop's currency.",
  })
  material?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Price of installing one unit, before tax: 0 to 1,000,000,000, at most the currency's decimals. REQUIRED for a film without a price in the shop's currency.",
  })
  installation?: Decimal | null;

  @Field(() => String, {
    nullable: true,
    description: "Currency that the amounts are meant in, ISO 4217: INVALID unless it is the shop's.",
  })
  currency?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'VERSION_CONFLICT when the product has another version by now: somebody changed it or its prices since they were looked at.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'New prices for many films, all from the same day on.' })
export class ProductPricesInput {
  @Field(() => DateScalar, { nullable: true, description: VALID_FROM })
  validFrom?: string | null;

  @Field(() => [ProductPriceRowInput], {
    description:
      'The prices, at most 1,000 (INPUT_TOO_LARGE beyond). The path of an error names the row by its place in this list, from 0.',
  })
  prices!: ProductPriceRowInput[];
}

@InputType({
  description:
    'Which films change: those that hold every condition given and have a price in force on the day, in the currency of the shop.',
})
export class PriceChangeFilter extends ProductFilter {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Only films whose `material` is at least this much.',
  })
  minMaterial?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Only films whose `material` is at most this much; no less than minMaterial.',
  })
  maxMaterial?: Decimal | null;
}

@InputType({ description: 'How many prices change together, and how they are rounded after it.' })
export class PriceChangeInput {
  @Field(() => PriceChangeKindEnum, { description: 'What `value` counts.' })
  kind!: PriceChangeKind;

  @Field(() => DecimalScalar, {
    description:
      "With PERCENT, percent points: -100 to 1,000 with at most 4 decimals; -5 makes things 5 % cheaper. With AMOUNT, what is added: at most the currency's decimals; negative to take off. With 0 nothing changes and nothing is rounded.",
  })
  value!: Decimal;

  @Field(() => [PricePartEnum], { description: 'Which parts of the prices change; at least one.' })
  parts!: PricePart[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Amounts that change become a multiple of it: 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 50, 100, 500 or 1000, no finer than the currency's smallest amount, which is the default.",
  })
  roundTo?: Decimal | null;

  @Field(() => RoundingDirectionEnum, {
    defaultValue: 'NEAREST',
    description: 'Which way amounts are rounded.',
  })
  direction!: RoundingDirection;
}

export const PRICE_START = { nullable: true, description: VALID_FROM };
