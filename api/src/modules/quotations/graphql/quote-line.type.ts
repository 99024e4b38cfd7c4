import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { PriceUnitEnum } from '../../catalog/index.js';
import type { PriceUnit } from '../../quote-engine/index.js';
import type { StoredExplanationStep } from '../entities/quotation-pricing.entity.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'One number of the calculation of a line, with its reason, in the order of the calculation.',
})
export class ExplanationStep {
  @Field(() => String, {
    description:
      'Which number it is, for programs; the same in every language. A list that only grows: BASE_AREA, ' +
      'BASE_HORIZONTAL_STRIPES or BASE_VERTICAL_STRIPES; WASTE_<kind of opening or CURVED_GLASS>_<kind of film> or ' +
      'WASTE_DEFAULT; QUANTITY; those that apply of FACTOR_FLOOR, FACTOR_DIFFICULT_ACCESS, FACTOR_CURVED_GLASS and ' +
      'FACTOR_EXTREME_WEATHER; COMPLEXITY_FACTOR; MATERIAL_PRICE, MATERIAL_COST, INSTALLATION_PRICE, INSTALLATION_COST, ' +
      'SUBTOTAL.',
  })
  code!: string;

  @Field(() => String, {
    description: 'What the number is and why, for people, in the language of the request (es or en).',
  })
  label!: string;

  @Field(() => DecimalScalar, {
    description: 'The number itself: a size, a quantity, a rate, a factor, a price or a cost.',
  })
  value!: string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'One film on one opening, priced. Quantities, rates and factors are exact; only the two costs are rounded, half away ' +
    "from zero, to the currency's minor unit, so lines always add up to the subtotal.",
})
export class QuoteLine {
  @Field(() => Int, {
    description: 'Number of the line within its alternative, from 1, in the order of the input.',
  })
  position!: number;

  @Field(() => String, { description: 'Article code of the film when it was quoted.' })
  sku!: string;

  @Field(() => String, { description: 'Name of the film when it was quoted.' })
  productName!: string;

  @Field(() => String, { nullable: true, description: 'Name of the room; null on vehicles.' })
  roomName!: string | null;

  @Field(() => String, { nullable: true, description: 'What people call the opening.' })
  openingLabel!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The opening among the quotation's own copies; null in a preview, which saves none.",
  })
  openingId!: string | null;

  @Field(() => PriceUnitEnum, { description: 'Unit of baseQuantity, quantity and the two unit prices.' })
  unit!: PriceUnit;

  @Field(() => DecimalScalar, {
    description:
      'Film without waste, exact (quote rules, per item, step 1). SQUARE_METER: width × height × quantity of the opening. ' +
      'LINEAR_METER: length of a stripe × stripes × quantity of the opening.',
  })
  baseQuantity!: string;

  @Field(() => DecimalScalar, {
    description:
      'Share of film lost in cutting, 0.15 for 15 % (step 2): by kind of film, and by curved glass or else kind of opening.',
  })
  wasteRate!: string;

  @Field(() => DecimalScalar, {
    description: 'Film with waste, exact (step 3): baseQuantity × (1 + wasteRate).',
  })
  quantity!: string;

  @Field(() => DecimalScalar, { description: 'Price of the film per unit, before tax.' })
  unitPrice!: string;

  @Field(() => DecimalScalar, {
    description: 'Price of installing one unit, before tax and complexity factor.',
  })
  installationUnitPrice!: string;

  @Field(() => DecimalScalar, {
    description:
      'What makes installing harder, multiplied (step 4); by the default rules floor above 3: 1.2, difficult access: 1.3, ' +
      'curved glass: 1.5, extreme weather: 1.15; 1 when nothing does.',
  })
  complexityFactor!: string;

  @Field(() => DecimalScalar, { description: 'round(quantity × unitPrice), before tax (step 5).' })
  materialCost!: string;

  @Field(() => DecimalScalar, {
    description: 'round(quantity × installationUnitPrice × complexityFactor), before tax (step 5).',
  })
  installationCost!: string;

  @Field(() => DecimalScalar, { description: 'materialCost + installationCost.' })
  subtotal!: string;

  /** For the fields `product` and `explanation`, which have resolvers of their own. */
  productId!: string;
  steps!: readonly StoredExplanationStep[];
}
