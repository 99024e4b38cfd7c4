import { Field, InputType, Int } from 'type-graphql';
import type { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { OpeningFields } from '../../properties/index.js';
import type { StripeDirection } from '../../quote-engine/index.js';
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
export class OpeningInput extends OpeningFields {
  @Field(() => [OpeningItemInput], { description: 'The films it gets, 1 to 4; at most 2,000 in a quote.' })
  items!: OpeningItemInput[];
}
