import { Field, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { StripeDirection } from '../../quote-engine/index.js';
import { StripeDirectionEnum } from './quotation.enums.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'How a film sold by the linear metre is laid, as `StripesInput` said.',
})
export class Stripes {
  @Field(() => StripeDirectionEnum, {
    description: "Which way they run: along the opening's width or along its height.",
  })
  direction!: StripeDirection;

  @Field(() => Int, { description: 'Stripes on each piece of glass, 1 to 1000.' })
  count!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Width of one stripe in metres, 0.005 to 5; null when nobody said.',
  })
  width!: string | null;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'A film on an opening of a quotation, as `OpeningItemInput` said. What it costs, the lines say.',
})
export class OpeningItem {
  @Field(() => String, { description: 'Article code of the film when it was quoted.' })
  sku!: string;

  @Field(() => Stripes, {
    nullable: true,
    description: 'How it is laid when it was sold by LINEAR_METER; null for others.',
  })
  stripes!: Stripes | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the alternative it belongs to; null when it belongs to every alternative.',
  })
  option!: string | null;
}
