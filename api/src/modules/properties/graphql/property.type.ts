import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { PropertyType, RoomType } from '../../quote-engine/index.js';
import { KeptPlace } from './kept-place.type.js';
import { OpeningView } from './opening.type.js';
import { PropertyTypeEnum, RoomTypeEnum } from './place.enums.js';

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'Where a property is. Every part is optional text.' })
export class Address {
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  line1!: string | null;

  @Field(() => String, { nullable: true, description: 'Flat, floor, tower or another addition.' })
  line2!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Municipality or city district (in Chile the comuna).',
  })
  district!: string | null;

  @Field(() => String, { nullable: true, description: 'Region, state or province.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2, for example CL.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'How to get there or in.' })
  notes!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator (WGS 84).' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich (WGS 84).' })
  longitude!: number | null;
}

@Allow(EVERYONE)
@ObjectType('Room', { simpleResolvers: true, description: 'A room, or a side of a facade, with its glass.' })
export class RoomView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, { description: 'What people call it, 1 to 120 characters.' })
  name!: string;

  @Field(() => RoomTypeEnum, { description: 'What it is used for.' })
  type!: RoomType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Floor area in m², as told; does not enter the price.',
  })
  area!: string | null;

  @Field(() => Int, {
    description:
      'Floor it is on, -5 to 200. Above the 3rd, installation costs 1.2 times as much by the default rules.',
  })
  floor!: number;

  @Field(() => [OpeningView], { description: 'Its glass, in the order given.' })
  openings!: OpeningView[];
}

@Allow(EVERYONE)
@ObjectType('Property', {
  simpleResolvers: true,
  description: 'A building, or a part of one, whose glass gets film.',
})
export class PropertyView extends KeptPlace {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => PropertyTypeEnum, { description: 'Its kind.' })
  type!: PropertyType;

  @Field(() => Address, { nullable: true, description: 'Where it is; null when nobody said.' })
  address!: Address | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Floor area in m², as told; does not enter the price.',
  })
  totalArea!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of floors, as told; does not enter the price.' })
  floors!: number | null;

  @Field(() => [RoomView], { description: 'Its rooms, in the order given.' })
  rooms!: RoomView[];
}
