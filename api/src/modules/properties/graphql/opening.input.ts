import { Field, ID, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { MeasuredBy, OpeningType } from '../../quote-engine/index.js';
import { MeasuredByEnum, OpeningTypeEnum } from './place.enums.js';

/** What is given of an opening, with films or without. */
@InputType()
export abstract class OpeningFields {
  @Field(() => String, {
    nullable: true,
    description: 'What people call it, 1 to 120 characters after trimming.',
  })
  label?: string | null;

  @Field(() => OpeningTypeEnum, {
    description: 'Its kind; some kinds exist only on vehicles, the others only in rooms.',
  })
  type!: OpeningType;

  @Field(() => DecimalScalar, {
    description: 'Width of one piece in metres, 0.05 to 50, at most 3 decimals.',
  })
  width!: Decimal;

  @Field(() => DecimalScalar, {
    description: 'Height of one piece in metres, 0.05 to 50, at most 3 decimals.',
  })
  height!: Decimal;

  @Field(() => Int, { defaultValue: 1, description: 'Number of equal pieces, 1 to 10000.' })
  quantity!: number;

  @Field(() => MeasuredByEnum, { defaultValue: 'CUSTOMER', description: 'Who took the sizes.' })
  measuredBy!: MeasuredBy;

  @Field(() => String, {
    nullable: true,
    description: 'Glass as people describe it, for example double or tempered.',
  })
  glassType?: string | null;

  @Field(() => String, { nullable: true, description: 'Material of the frame, for example aluminium.' })
  frameMaterial?: string | null;

  @Field(() => String, { nullable: true, description: 'How it opens, for example inwards or to the left.' })
  openingDirection?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Hard to reach; installation costs 1.3 times as much by the default rules.',
  })
  difficultAccess!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Curved glass; has its own waste rates, and installation costs 1.5 times as much by the default rules.',
  })
  curvedGlass!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Exposed to extreme weather; installation costs 1.15 times as much by the default rules.',
  })
  extremeWeather!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'An old film comes off first; charged per m² of glass (6.00 by the default rules), once however many films follow.',
  })
  removeOldFilm!: boolean;
}

@InputType({ description: 'Glass of one size in a room or on a vehicle of a customer, as it is measured.' })
export class OpeningSizeInput extends OpeningFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'The opening that it is now, which keeps its id; it may move to another room. Without it, it is a new one.',
  })
  id?: string | null;
}
