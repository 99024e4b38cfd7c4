import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { ReportComparison, ReportInterval } from '../domain/calendar.js';

export const ReportIntervalEnum = graphqlEnum<ReportInterval>(
  'ReportInterval',
  "How a period is cut into points of a chart, by the shop's calendar.",
  {
    DAY: 'Days.',
    WEEK: 'Weeks from Monday to Sunday; the first and the last may be cut short by the period.',
    MONTH: 'Months; the first and the last may be cut short by the period.',
  },
);

export const ReportComparisonEnum = graphqlEnum<ReportComparison>(
  'ReportComparison',
  'Which earlier period a report is compared with.',
  {
    PREVIOUS_PERIOD: 'As many days, just before.',
    PREVIOUS_MONTH:
      'The same days a month earlier. Days that a shorter month lacks are its last day, and whole months are compared with ' +
      'whole months.',
    PREVIOUS_QUARTER: 'The same days three months earlier, in the same way.',
    PREVIOUS_YEAR: 'The same days a year earlier, in the same way.',
  },
);

export type FilmMeasure = 'VALUE' | 'AREA' | 'CONFIRMED_VALUE' | 'CONFIRMED_AREA';
export const FilmMeasureEnum = graphqlEnum<FilmMeasure>(
  'FilmMeasure',
  'What makes a film one of the top films.',
  {
    VALUE: 'What its lines come to in all quotations of the period.',
    AREA: 'Its area in all quotations of the period.',
    CONFIRMED_VALUE: 'What its lines come to in those that were accepted.',
    CONFIRMED_AREA: 'Its area in those that were accepted.',
  },
);
