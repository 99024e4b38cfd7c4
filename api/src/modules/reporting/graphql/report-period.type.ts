import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { ReportCount, ReportFigures } from './report-figures.type.js';

const FROM = { description: 'First day.' };
const UNTIL = { description: 'Last day (inclusive).' };
const STARTS_AT = {
  description: 'When the first day begins in the shop: `createdFrom` of a list of the same quotations.',
};
const ENDS_AT = {
  description:
    'When the day after the last begins (exclusive): `createdUntil` of a list of the same quotations.',
};

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description: 'The quotations of one day, week or month of a period. Amounts as in ReportCount.',
})
export class ReportPoint extends ReportCount {
  @Field(() => DateScalar, FROM)
  from!: string;

  @Field(() => DateScalar, UNTIL)
  until!: string;

  @Field(() => DateTimeScalar, STARTS_AT)
  startsAt!: Date;

  @Field(() => DateTimeScalar, ENDS_AT)
  endsAt!: Date;

  @Field(() => Int, { description: 'How many of them the customer accepted until now.' })
  confirmed!: number;

  @Field(() => DecimalScalar, { description: 'Sum of the totals of those.' })
  confirmedValue!: string;
}

@Allow('reports:read')
@ObjectType({ simpleResolvers: true, description: 'What was quoted in a span of days.' })
export class ReportPeriod {
  @Field(() => DateScalar, FROM)
  from!: string;

  @Field(() => DateScalar, UNTIL)
  until!: string;

  @Field(() => DateTimeScalar, STARTS_AT)
  startsAt!: Date;

  @Field(() => DateTimeScalar, ENDS_AT)
  endsAt!: Date;

  @Field(() => ReportFigures, { description: 'All quotations of the period.' })
  totals!: ReportFigures;

  @Field(() => [ReportPoint], {
    description:
      "The period cut into the report's intervals, oldest first; those without quotations are among them.",
  })
  series!: ReportPoint[];
}
