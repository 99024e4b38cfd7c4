import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../kernel/scalars/index.js';
import { VerticalEnum } from '../../catalog/index.js';
import type { Vertical } from '../../quote-engine/index.js';
import type { ReportComparison, ReportInterval } from '../domain/calendar.js';
import {
  type FilmMeasure,
  FilmMeasureEnum,
  ReportComparisonEnum,
  ReportIntervalEnum,
} from './report.enums.js';

@InputType({ description: 'Which quotations to report on. Every condition given must hold.' })
export class QuotationReportFilter {
  @Field(() => DateScalar, {
    description:
      "First day of the period, in the shop's time zone, from 2000-01-01. A quotation belongs to the day on which the " +
      'revision that is counted was made.',
  })
  from!: string;

  @Field(() => DateScalar, {
    description:
      'Last day of the period (inclusive), up to 2100-12-31: not before `from`, and at most 731 days in all.',
  })
  until!: string;

  @Field(() => VerticalEnum, {
    nullable: true,
    description: 'Only this line of business; null is the same as not given.',
  })
  vertical?: Vertical | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only quotations that this member of the staff answers for; null is the same as not given. An unknown id has none.',
  })
  sellerId?: string | null;

  @Field(() => ReportIntervalEnum, {
    nullable: true,
    description:
      'How the series are cut. When absent: days up to 31 days, weeks up to 184 days, months beyond.',
  })
  interval?: ReportInterval | null;

  @Field(() => ReportComparisonEnum, {
    nullable: true,
    description: 'What the period is compared with; PREVIOUS_PERIOD when absent.',
  })
  comparison?: ReportComparison | null;

  @Field(() => FilmMeasureEnum, {
    nullable: true,
    description: 'What the top films are chosen and ordered by; VALUE when absent.',
  })
  filmsBy?: FilmMeasure | null;
}
