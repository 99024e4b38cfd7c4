import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PropertyType, RoomType } from '../../quote-engine/index.js';
import { OpeningSizeInput } from './opening.input.js';
import { PropertyTypeEnum, RoomTypeEnum } from './place.enums.js';

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

/** What is given of a room, wherever it is kept. */
@InputType()
export abstract class RoomFields {
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
}

/** What is given of a property, wherever it is kept. */
@InputType()
export abstract class PropertyFields {
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
}

@InputType({ description: 'A room, or a side of a facade, of a customer, with its glass.' })
export class RoomSizeInput extends RoomFields {
  @Field(() => ID, {
    nullable: true,
    description: 'The room that it is now, which keeps its id. Without it, it is a new one.',
  })
  id?: string | null;

  @Field(() => [OpeningSizeInput], { description: 'Its glass, 1 to 200 openings.' })
  openings!: OpeningSizeInput[];
}

@InputType({ description: 'A building, or a part of one, that is kept beside its customer.' })
export class CustomerPropertyInput extends PropertyFields {
  @Field(() => [RoomSizeInput], {
    description: 'Its rooms, at most 500 with 2,000 openings in all; none while nobody has measured.',
  })
  rooms!: RoomSizeInput[];
}
