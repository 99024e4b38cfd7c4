import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description:
    "How many quotations, and what they come to. Amounts are totals with tax in the report's currency: of the alternative " +
    'that the customer chose, else of the first.',
})
export class ReportCount {
  @Field(() => Int, { description: 'Number of quotations; the revisions of one number count once.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'Sum of their totals.' })
  value!: string;
}

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description: 'How the quotations of a group fared until now. Amounts as in ReportCount.',
})
export class ReportFigures extends ReportCount {
  @Field(() => Int, { description: 'How many of them the customer accepted (CONFIRMED).' })
  confirmed!: number;

  @Field(() => DecimalScalar, { description: 'Sum of the totals of those.' })
  confirmedValue!: string;

  @Field(() => Int, {
    description:
      'How many of them the customer decided: CONFIRMED or REJECTED. Drafts, those still waiting and those that expired ' +
      'unanswered do not count.',
  })
  decided!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'confirmed / decided: 0 to 1, rounded to 4 decimals. By number of quotations, not by value. Null when none is decided.',
  })
  conversionRate!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds from being submitted to being accepted, of the accepted revision: the median, rounded. Null when none was ' +
      'accepted.',
  })
  medianSecondsToAccept!: number | null;

  @Field(() => Int, { nullable: true, description: 'The same: the average, rounded.' })
  averageSecondsToAccept!: number | null;
}
