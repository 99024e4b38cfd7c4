import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { MeasuredBy, OpeningType } from '../../quote-engine/index.js';
import { MeasuredByEnum, OpeningTypeEnum } from './place.enums.js';

@Allow(EVERYONE)
@ObjectType('Opening', {
  simpleResolvers: true,
  description: 'Glass of one size in a room or on a vehicle, present one or more times.',
})
export class OpeningView {
  @Field(() => ID, { description: 'Identifier; quote lines point here by `openingId`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What people call it, 1 to 120 characters.' })
  label!: string | null;

  @Field(() => OpeningTypeEnum, { description: 'Its kind.' })
  type!: OpeningType;

  @Field(() => DecimalScalar, { description: 'Width of one piece in metres, 0.05 to 50.' })
  width!: string;

  @Field(() => DecimalScalar, { description: 'Height of one piece in metres, 0.05 to 50.' })
  height!: string;

  @Field(() => DecimalScalar, { description: 'width × height of one piece in m², exact, without waste.' })
  area!: string;

  @Field(() => Int, { description: 'Number of equal pieces, 1 to 10000.' })
  quantity!: number;

  @Field(() => MeasuredByEnum, { description: 'Who took the sizes.' })
  measuredBy!: MeasuredBy;

  @Field(() => String, {
    nullable: true,
    description: 'Glass as people describe it, for example double or tempered.',
  })
  glassType!: string | null;

  @Field(() => String, { nullable: true, description: 'Material of the frame, for example aluminium.' })
  frameMaterial!: string | null;

  @Field(() => String, { nullable: true, description: 'How it opens, for example inwards or to the left.' })
  openingDirection!: string | null;

  @Field(() => Boolean, {
    description: 'Hard to reach; installation costs 1.3 times as much by the default rules.',
  })
  difficultAccess!: boolean;

  @Field(() => Boolean, {
    description:
      'Curved glass; has its own waste rates, and installation costs 1.5 times as much by the default rules.',
  })
  curvedGlass!: boolean;

  @Field(() => Boolean, {
    description: 'Exposed to extreme weather; installation costs 1.15 times as much by the default rules.',
  })
  extremeWeather!: boolean;

  @Field(() => Boolean, {
    description: 'An old film comes off first, charged per m² of glass as a REMOVAL adjustment.',
  })
  removeOldFilm!: boolean;
}
