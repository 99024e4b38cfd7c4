import { Field, InputType } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DateScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import { PriceUnitEnum } from './catalog.enums.js';

@InputType({ description: "What a product costs from a day on, in the shop's currency." })
export class ProductPriceInput {
  @Field(() => PriceUnitEnum, { description: 'The unit that the amounts are for.' })
  unit!: PriceUnit;

  @Field(() => DecimalScalar, {
    description: "Price of the film per unit, before tax: 0 or more, at most the currency's decimals.",
  })
  material!: Decimal;

  @Field(() => DecimalScalar, {
    description: "Price of installing one unit, before tax: 0 or more, at most the currency's decimals.",
  })
  installation!: Decimal;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day it is in force: today, which is the default, or a day to come. No earlier one.',
  })
  validFrom?: string | null;
}
