import { Field, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { MeasuredByEnum, OpeningTypeEnum } from '../../properties/index.js';
import type { MeasuredBy, OpeningType, StripeDirection } from '../../quote-engine/index.js';
import { StripeDirectionEnum } from './quotation.enums.js';

@InputType({
  description:
    'How a film sold by the linear metre is laid: its base quantity is the length of a stripe × count × quantity of the opening.',
})
export class StripesInput {
  @Field(() => StripeDirectionEnum, {
    description: "Which way they run: along the opening's width or along its height.",
  })
  direction!: StripeDirection;

  @Field(() => Int, { description: 'Stripes on each piece of glass, 1 to 1000.' })
  count!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Width of one stripe in metres, 0.005 to 5. When given, the stripes count towards the volume discount.',
  })
  width?: Decimal | null;
}

@InputType({ description: 'A film on an opening.' })
export class OpeningItemInput {
  @Field(() => String, { description: 'Article code of an active product with a price in force.' })
  sku!: string;

  @Field(() => StripesInput, {
    nullable: true,
    description: 'Required for products sold by LINEAR_METER, forbidden for others.',
  })
  stripes?: StripesInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the alternative this film belongs to, 1 to 120 characters; at most 5 different ones in a quote. Without it the ' +
      'film belongs to every alternative.',
  })
  option?: string | null;
}

@InputType({ description: 'Glass of one size in a room or on a vehicle, with the films it gets.' })
export class OpeningInput {
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

  @Field(() => [OpeningItemInput], { description: 'The films it gets, 1 to 4; at most 2,000 in a quote.' })
  items!: OpeningItemInput[];
}
