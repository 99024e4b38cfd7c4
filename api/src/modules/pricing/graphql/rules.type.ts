import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { ProductTypeEnum } from '../../catalog/index.js';
import { OpeningTypeEnum } from '../../properties/index.js';
import type { OpeningType, ProductType } from '../../quote-engine/index.js';

/*
 * What the rules look like is the same when they are read and when they are written, so each class is both an object
 * and an input type: what was read can be edited and sent back as it is.
 */

const WASTE_RATE = 'How much film of one kind is wasted.';
@Allow(EVERYONE)
@InputType('WasteRateInput', { description: WASTE_RATE })
@ObjectType('WasteRate', { simpleResolvers: true, description: WASTE_RATE })
export class WasteRate {
  @Field(() => ProductTypeEnum, { description: 'The kind of film; once in a row.' })
  product!: ProductType;

  @Field(() => DecimalScalar, {
    description: 'Share of the glass that is wasted on top of it, 0.15 for 15 %; 0 to 10.',
  })
  rate!: Decimal;
}

const WASTE_ROW = 'The waste rates of one kind of opening.';
@Allow(EVERYONE)
@InputType('WasteRowInput', { description: WASTE_ROW })
@ObjectType('WasteRow', { simpleResolvers: true, description: WASTE_ROW })
export class WasteRow {
  @Field(() => OpeningTypeEnum, { description: 'The kind of opening; once in the table.' })
  opening!: OpeningType;

  @Field(() => [WasteRate], { description: 'Its rates; a kind of film that is not here takes `otherwise`.' })
  rates!: WasteRate[];
}

const WASTE_RULES = 'How much film is wasted in cutting, by opening and film.';
@Allow(EVERYONE)
@InputType('WasteRulesInput', { description: WASTE_RULES })
@ObjectType('WasteRules', { simpleResolvers: true, description: WASTE_RULES })
export class WasteRules {
  @Field(() => [WasteRow], { description: 'One row for each kind of opening that has rates of its own.' })
  byOpening!: WasteRow[];

  @Field(() => [WasteRate], { description: 'The rates of curved glass, whatever the kind of opening.' })
  curved!: WasteRate[];

  @Field(() => DecimalScalar, { description: 'The rate of every pair that is not in the table; 0 to 10.' })
  otherwise!: Decimal;
}

const COMPLEXITY_RULES =
  'Factors on the price of installation; those that apply are multiplied. Each 0 to 100, 1 for no change.';
@Allow(EVERYONE)
@InputType('ComplexityRulesInput', { description: COMPLEXITY_RULES })
@ObjectType('ComplexityRules', { simpleResolvers: true, description: COMPLEXITY_RULES })
export class ComplexityRules {
  @Field(() => Int, {
    description:
      'Rooms on a floor above this one take the factor `floor`; -5 to 200. Vehicles have no floor.',
  })
  floorAbove!: number;

  @Field(() => DecimalScalar, { description: 'For rooms above `floorAbove`.' })
  floor!: Decimal;

  @Field(() => DecimalScalar, { description: 'For glass that is hard to reach.' })
  difficultAccess!: Decimal;

  @Field(() => DecimalScalar, { description: 'For curved glass.' })
  curvedGlass!: Decimal;

  @Field(() => DecimalScalar, { description: 'For places with extreme weather.' })
  extremeWeather!: Decimal;
}

const VOLUME_TIER = 'The discount of alternatives of at least some area.';
@Allow(EVERYONE)
@InputType('VolumeTierInput', { description: VOLUME_TIER })
@ObjectType('VolumeTier', { simpleResolvers: true, description: VOLUME_TIER })
export class VolumeTier {
  @Field(() => DecimalScalar, { description: 'From this area of film on, in m²; 0 to 1,000,000,000.' })
  from!: Decimal;

  @Field(() => DecimalScalar, {
    description: 'Discount on the whole subtotal, 0.05 for 5 %; 0 to 1.',
  })
  rate!: Decimal;
}

const TRAVEL_ZONE = 'A zone the shop travels to, and what that costs.';
@Allow(EVERYONE)
@InputType('TravelZoneInput', { description: TRAVEL_ZONE })
@ObjectType('TravelZone', { simpleResolvers: true, description: TRAVEL_ZONE })
export class TravelZone {
  @Field(() => String, {
    description: 'What `QuoteInput.travelZone` names it by, 1 to 120 characters; once in the list.',
  })
  code!: string;

  @Field(() => String, { description: 'What customers read, 1 to 120 characters.' })
  label!: string;

  @Field(() => DecimalScalar, {
    description: "Added to a quotation, in the shop's currency before tax; from 0.",
  })
  amount!: Decimal;
}
