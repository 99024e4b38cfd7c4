import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import type { PriceFate } from '../domain/plan-prices.js';
import type { PriceWarning } from '../domain/price-warnings.js';
import { PriceUnitEnum } from './catalog.enums.js';
import { PriceFateEnum, PriceWarningEnum } from './price-sheet.enums.js';

@Allow('pricing:write')
@ObjectType('PriceAmounts', {
  simpleResolvers: true,
  description: 'What a unit of a film costs, before tax.',
})
export class PriceAmountsView {
  @Field(() => PriceUnitEnum, { description: 'The unit that the amounts are for.' })
  unit!: PriceUnit;

  @Field(() => DecimalScalar, { description: 'Price of the film per unit.' })
  material!: string;

  @Field(() => DecimalScalar, { description: 'Price of installing one unit.' })
  installation!: string;

  @Field(() => String, { description: 'Currency of the amounts, ISO 4217.' })
  currency!: string;
}

@Allow('pricing:write')
@ObjectType('PlannedPrice', { simpleResolvers: true, description: 'What becomes of one row with a price.' })
export class PlannedPriceView {
  @Field(() => String, { description: 'The SKU as given, without spaces at the ends.' })
  sku!: string;

  @Field(() => ID, { nullable: true, description: "The product's id; null when no product has the SKU." })
  productId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The product's name; null when no product has the SKU.",
  })
  name!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The product's version, to be given back as `expectedVersion`; null when no product has the SKU.",
  })
  version!: number | null;

  @Field(() => PriceFateEnum, { description: 'What becomes of the row.' })
  fate!: PriceFate;

  @Field(() => PriceAmountsView, {
    nullable: true,
    description: 'The price that is in force on the day as things are; null when there is none.',
  })
  before!: PriceAmountsView | null;

  @Field(() => PriceAmountsView, {
    nullable: true,
    description:
      'The price from the day on; null for a row that is refused, and for one that asks nothing of a film without a price.',
  })
  after!: PriceAmountsView | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '`after.material` − `before.material`; null unless both are there in one unit and currency.',
  })
  materialDifference!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '`after.installation` − `before.installation`; null unless both are there in one unit and currency.',
  })
  installationDifference!: string | null;

  @Field(() => [PriceWarningEnum], { description: 'What to look at before saving; only of a NEW price.' })
  warnings!: PriceWarning[];

  @Field(() => [UserError], {
    description:
      'Everything that is wrong with the row; empty unless it is refused. Paths are those of the whole input.',
  })
  userErrors!: UserError[];
}

@Allow('pricing:write')
@ObjectType({ simpleResolvers: true, description: 'What new prices would do, row by row. Nothing is saved.' })
export class PriceSheetPreview {
  @Field(() => DateScalar, { description: 'The day from which the prices would be in force.' })
  validFrom!: string;

  @Field(() => [PlannedPriceView], { description: 'All rows in their order: as given, or by name.' })
  prices!: PlannedPriceView[];
}

@Allow('pricing:write')
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of setting many prices: all of them or none.',
})
export class SetProductPricesPayload {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which they are in force; null when there are errors.',
  })
  validFrom!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many films got a new price; null when there are errors.',
  })
  changed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cost that anyway; null when there are errors.',
  })
  unchanged!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
