import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import type { ReportInterval } from '../domain/calendar.js';
import { ReportIntervalEnum } from './report.enums.js';
import {
  ReportExpiringSoon,
  ReportFilm,
  ReportSeller,
  ReportStatus,
  ReportVertical,
} from './report-groups.type.js';
import { ReportPeriod } from './report-period.type.js';

@Allow('reports:read')
@ObjectType({
  simpleResolvers: true,
  description:
    'What a shop quoted in a period, and what became of it until now. Of the revisions of one number one is counted: the ' +
    'newest that left DRAFT, which is what the private link shows; the draft while there is nothing else. ' +
    '`currentRevisionOnly` of QuotationFilter lists the same ones. Only what the caller may see is counted. Staff and API keys ' +
    '(reports:read).',
})
export class QuotationReport {
  @Field(() => String, {
    description:
      "The shop's currency, ISO 4217, of every amount. It can change only while there are no quotations; any in another " +
      'currency would not be counted.',
  })
  currency!: string;

  @Field(() => String, { description: "The shop's time zone (IANA), in which days begin and end." })
  timeZone!: string;

  @Field(() => ReportIntervalEnum, { description: 'How the series are cut.' })
  interval!: ReportInterval;

  @Field(() => ReportPeriod, { description: 'The period asked for.' })
  current!: ReportPeriod;

  @Field(() => ReportPeriod, { description: 'The earlier period to compare it with.' })
  previous!: ReportPeriod;

  @Field(() => [ReportStatus], {
    description: 'The period by status, in the order of the lifecycle, also those without any.',
  })
  byStatus!: ReportStatus[];

  @Field(() => [ReportVertical], { description: 'The period by line of business, also those without any.' })
  byVertical!: ReportVertical[];

  @Field(() => [ReportSeller], {
    description: 'The period by who answers for the quotations, the largest value first; at most 100.',
  })
  bySeller!: ReportSeller[];

  @Field(() => [ReportFilm], { description: 'The 10 films with most of what `filmsBy` names, most first.' })
  topFilms!: ReportFilm[];

  @Field(() => ReportExpiringSoon, {
    description: 'What expires soon from now on: the period does not matter, the other conditions do.',
  })
  expiringSoon!: ReportExpiringSoon;
}
