import { Field, Float, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import { PropertyTypeEnum, RoomTypeEnum } from '../../properties/index.js';
import type { PropertyType, RoomType, Vertical } from '../../quote-engine/index.js';
import { OpeningInput } from './opening.input.js';

@InputType({ description: 'Where a property is. Every part is optional text of at most 4,000 characters.' })
export class AddressInput {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'Flat, floor, tower or another addition.' })
  line2?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Municipality or city district (in Chile the comuna).',
  })
  district?: string | null;

  @Field(() => String, { nullable: true, description: 'Region, state or province.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country, two letters by ISO 3166-1 alpha-2, for example CL.',
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'How to get there or in.' })
  notes?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator, -90 to 90 (WGS 84).' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich, -180 to 180 (WGS 84).' })
  longitude?: number | null;
}

@InputType({ description: 'A room, or a side of a facade, with its glass.' })
export class RoomInput {
  @Field(() => String, { description: 'What people call it, 1 to 120 characters after trimming.' })
  name!: string;

  @Field(() => RoomTypeEnum, { description: 'What it is used for; does not change the price.' })
  type!: RoomType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price.',
  })
  area?: Decimal | null;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'Floor it is on, -5 to 200. Above the 3rd, installation costs 1.2 times as much by the default rules.',
  })
  floor!: number;

  @Field(() => [OpeningInput], { description: 'Its glass, 1 to 200 openings.' })
  openings!: OpeningInput[];
}

@InputType({ description: 'A building, or a part of one, whose glass gets film.' })
export class PropertyInput {
  @Field(() => PropertyTypeEnum, { description: 'Its kind; does not change the price.' })
  type!: PropertyType;

  @Field(() => AddressInput, { nullable: true, description: 'Where it is.' })
  address?: AddressInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Floor area in m², 0.001 to 1000000, at most 3 decimals; does not enter the price.',
  })
  totalArea?: Decimal | null;

  @Field(() => Int, { nullable: true, description: 'Number of floors, 1 to 200; does not enter the price.' })
  floors?: number | null;

  @Field(() => [RoomInput], { description: 'Its rooms, at least 1; at most 500 in a quote.' })
  rooms!: RoomInput[];
}

@InputType({ description: 'A vehicle whose glass gets film.' })
export class VehicleInput {
  @Field(() => String, {
    nullable: true,
    description: 'Vehicle identification number (VIN): 17 letters and digits, without I, O and Q.',
  })
  vin?: string | null;

  @Field(() => String, { nullable: true, description: 'Maker.' })
  make?: string | null;

  @Field(() => String, { nullable: true, description: 'Model.' })
  model?: string | null;

  @Field(() => Int, { nullable: true, description: 'Model year, 1900 to 2100.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Body, for example sedan, SUV or van.' })
  bodyType?: string | null;

  @Field(() => [OpeningInput], {
    description: 'Its glass, 1 to 60 openings of the kinds that exist on vehicles.',
  })
  openings!: OpeningInput[];
}

@InputType({
  description:
    'What to price. AUTOMOTIVE takes vehicles, the other lines of business take properties: at least one of the right kind and ' +
    'none of the other.',
})
export class QuoteInput {
  @Field(() => VerticalEnum, { description: 'Line of business.' })
  vertical!: Vertical;

  @Field(() => [PropertyInput], { nullable: true, description: '1 to 20 properties; none for AUTOMOTIVE.' })
  properties?: PropertyInput[] | null;

  @Field(() => [VehicleInput], { nullable: true, description: '1 to 50 vehicles; only for AUTOMOTIVE.' })
  vehicles?: VehicleInput[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of a travel zone of the shop's rule set, which adds its amount; an unknown zone is an error.",
  })
  travelZone?: string | null;
}
