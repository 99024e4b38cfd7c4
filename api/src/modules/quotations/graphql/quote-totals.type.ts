import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { VolumeTier } from '../../pricing/index.js';
import type { AdjustmentKind } from '../../quote-engine/index.js';
import { AdjustmentKindEnum, type AdjustmentOrigin, AdjustmentOriginEnum } from './quotation.enums.js';
import { QuoteLine } from './quote-line.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'An amount added to or taken from an alternative, by the rule set or by the staff.',
})
export class Adjustment {
  @Field(() => AdjustmentKindEnum, { description: 'Why.' })
  kind!: AdjustmentKind;

  @Field(() => String, {
    description:
      "What customers read beside the amount, 1 to 120 characters. A rule's is in the language of the request in a preview, and of the quotation once it is made.",
  })
  label!: string;

  @Field(() => DecimalScalar, { description: 'The amount before tax, rounded; negative lowers the price.' })
  amount!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason that the staff gave; null when a rule added it.',
  })
  reason!: string | null;

  @Field(() => AdjustmentOriginEnum, {
    description:
      'Who added it. Those of the STAFF stand in every alternative alike, and are what `AdjustmentInput` said: send them ' +
      'back to keep them. Those of a RULE are made anew with every price.',
  })
  origin!: AdjustmentOrigin;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "What an alternative costs. Amounts are rounded, half away from zero, to the currency's minor unit (USD 2 decimals, " +
    'CLP none) where `round` is said and nowhere else.',
})
export class QuoteTotals {
  @Field(() => DecimalScalar, {
    description:
      'Film including waste in m², exact (quote rules, per alternative, step 6): Σ quantity of the SQUARE_METER lines + ' +
      'Σ quantity × stripe width of the LINEAR_METER lines that give a stripe width.',
  })
  area!: string;

  @Field(() => DecimalScalar, { description: 'Σ subtotal of the lines, before tax (step 7).' })
  subtotal!: string;

  @Field(() => DecimalScalar, {
    description:
      'Discount rate by area (step 7), 0.05 for 5 %. By the default rules from 50 m²: 0.05, from 100: 0.10, from 200: 0.15, ' +
      'from 500: 0.20, else 0. It applies to the whole subtotal, so a little more film can cost less.',
  })
  volumeDiscountRate!: string;

  @Field(() => DecimalScalar, {
    description: 'round(subtotal × volumeDiscountRate) (step 7); not negative, and taken off the subtotal.',
  })
  volumeDiscount!: string;

  @Field(() => VolumeTier, {
    nullable: true,
    description:
      'In a preview, the discount that comes next as the area grows (step 7); null at the highest, and of a saved quotation. ' +
      'Just below it, more film can cost less.',
  })
  nextVolumeTier?: VolumeTier | null;

  @Field(() => [Adjustment], {
    description:
      'In this order (step 8): removal of old film, travel, those of the staff as given, and the minimum charge when the ' +
      'price would stay below it.',
  })
  adjustments!: Adjustment[];

  @Field(() => DecimalScalar, {
    description: 'Price before tax (step 9): subtotal − volumeDiscount + Σ adjustments; never below 0.',
  })
  net!: string;

  @Field(() => DecimalScalar, {
    description: 'Tax rate, 0.19 for 19 %; a quotation keeps the one it was made with.',
  })
  taxRate!: string;

  @Field(() => DecimalScalar, { description: 'round(net × taxRate) (step 9).' })
  tax!: string;

  @Field(() => DecimalScalar, { description: 'What the customer pays: net + tax.' })
  total!: string;

  @Field(() => String, { description: 'Currency of all amounts, ISO 4217, for example USD.' })
  currency!: string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'One alternative of a quote, priced on its own: the items that name it and those that name none, which belong to all.',
})
export class QuoteOption {
  @Field(() => String, {
    description: 'Its name as the items give it; "" when the quote has no alternatives.',
  })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether the customer chose it; false for all until then, and in a preview.',
  })
  selected!: boolean;

  @Field(() => [QuoteLine], {
    description: 'Its lines: properties, rooms, openings and items in the order given, then vehicles.',
  })
  lines!: QuoteLine[];

  @Field(() => QuoteTotals, { description: 'What it costs.' })
  totals!: QuoteTotals;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    "A price by the catalogue's current prices and rules. Nothing is saved and nothing is promised.",
})
export class QuotePreview {
  @Field(() => [QuoteLine], { description: 'Lines of the first alternative.' })
  lines!: QuoteLine[];

  @Field(() => QuoteTotals, { description: 'Totals of the first alternative.' })
  totals!: QuoteTotals;

  @Field(() => [QuoteOption], {
    description: 'All alternatives, in order of first appearance; without any, a single one named "".',
  })
  options!: QuoteOption[];
}
