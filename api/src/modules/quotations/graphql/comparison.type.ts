import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import type { LineChange } from '../domain/compare-lines.js';
import { QuotationView } from './quotation.type.js';
import { QuoteLine } from './quote-line.type.js';

export const LineChangeEnum = graphqlEnum<LineChange>(
  'LineChange',
  'What became of a line from one quotation to another.',
  {
    SAME: 'It is there in both with the same quantity, prices and costs.',
    CHANGED: 'It is there in both, but its quantity, a price or a cost differs.',
    ADDED: 'It is only in the second.',
    REMOVED: 'It is only in the first.',
  },
);

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'One line of two quotations side by side: the same film on the same opening of the same room.',
})
export class LineComparison {
  @Field(() => LineChangeEnum, { description: 'What became of the line.' })
  change!: LineChange;

  @Field(() => QuoteLine, { nullable: true, description: 'The line in the first; null when it was ADDED.' })
  before!: QuoteLine | null;

  @Field(() => QuoteLine, {
    nullable: true,
    description: 'The line in the second; null when it was REMOVED.',
  })
  after!: QuoteLine | null;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'One alternative of two quotations, line by line.' })
export class OptionComparison {
  @Field(() => String, { description: "The alternative's name; empty for the one without a name." })
  name!: string;

  @Field(() => [LineComparison], {
    description: "The second's lines in their order, then those that were removed.",
  })
  lines!: LineComparison[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Total in the first; null when it has no such alternative.',
  })
  totalBefore!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Total in the second; null when it has no such alternative.',
  })
  totalAfter!: string | null;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'Two quotations, usually revisions of one number, compared line by line.',
})
export class QuotationComparison {
  @Field(() => QuotationView, { description: 'The first, usually the older.' })
  from!: QuotationView;

  @Field(() => QuotationView, { description: 'The second, usually the newer.' })
  to!: QuotationView;

  @Field(() => [OptionComparison], {
    description: "The second's alternatives in their order, then those only in the first.",
  })
  options!: OptionComparison[];
}
