import { Field, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import { ComplexityRules, TravelZone, VolumeTier, WasteRules } from './rules.type.js';

const MEANINGS = {
  waste: 'Film wasted in cutting.',
  complexity: 'What makes an installation dearer.',
  volumeTiers: 'Discounts by area, by rising area; at most 50. None below the first.',
  removalRate: "For taking old film off, per m² of glass in the shop's currency before tax; from 0.",
  travelZones: 'The zones that a quotation can name; at most 500.',
  minimumCharge: "The least the shop works for, in the shop's currency before tax; 0 for no minimum.",
  taxRate: 'Tax on the net price, 0.19 for 19 %; 0 to 1.',
} as const;

const VERTICAL_RULES =
  'What differs in one line of business: each table that is given replaces the general one whole; null for no difference.';
@Allow(EVERYONE)
@InputType('VerticalRulesInput', { description: VERTICAL_RULES })
@ObjectType('VerticalRules', { simpleResolvers: true, description: VERTICAL_RULES })
export class VerticalRules {
  @Field(() => VerticalEnum, { description: 'The line of business; once in the list.' })
  vertical!: Vertical;

  @Field(() => WasteRules, { nullable: true, description: MEANINGS.waste })
  waste?: WasteRules | null;

  @Field(() => ComplexityRules, { nullable: true, description: MEANINGS.complexity })
  complexity?: ComplexityRules | null;

  @Field(() => [VolumeTier], { nullable: true, description: MEANINGS.volumeTiers })
  volumeTiers?: VolumeTier[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: MEANINGS.removalRate })
  removalRate?: Decimal | null;

  @Field(() => [TravelZone], { nullable: true, description: MEANINGS.travelZones })
  travelZones?: TravelZone[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: MEANINGS.minimumCharge })
  minimumCharge?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: MEANINGS.taxRate })
  taxRate?: Decimal | null;
}

const PRICING_RULES =
  'The rules that quotations are priced with. What was read can be edited and sent back whole. Decimals are exact.';
@Allow(EVERYONE)
@InputType('RuleSetInput', { description: PRICING_RULES })
@ObjectType('PricingRules', { simpleResolvers: true, description: PRICING_RULES })
export class PricingRules {
  @Field(() => WasteRules, { description: MEANINGS.waste })
  waste!: WasteRules;

  @Field(() => ComplexityRules, { description: MEANINGS.complexity })
  complexity!: ComplexityRules;

  @Field(() => [VolumeTier], { description: MEANINGS.volumeTiers })
  volumeTiers!: VolumeTier[];

  @Field(() => DecimalScalar, { description: MEANINGS.removalRate })
  removalRate!: Decimal;

  @Field(() => [TravelZone], { description: MEANINGS.travelZones })
  travelZones!: TravelZone[];

  @Field(() => DecimalScalar, { description: MEANINGS.minimumCharge })
  minimumCharge!: Decimal;

  @Field(() => DecimalScalar, { description: MEANINGS.taxRate })
  taxRate!: Decimal;

  @Field(() => [VerticalRules], { description: 'What differs by line of business; at most one of each.' })
  overrides!: VerticalRules[];
}
