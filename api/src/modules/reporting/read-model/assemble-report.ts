import { Decimal } from '../../../kernel/decimal.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import { QUOTATION_STATUSES } from '../../quotations/index.js';
import { VERTICALS } from '../../quote-engine/index.js';
import type { PlannedPeriod, ReportPlan } from '../domain/report-plan.js';
import type { QuotationReport } from '../graphql/quotation-report.type.js';
import type { ReportFigures } from '../graphql/report-figures.type.js';
import type { ReportStatus } from '../graphql/report-groups.type.js';
import type { ReportPeriod } from '../graphql/report-period.type.js';
import type { StoredPeriod, StoredReport } from './stored-report.js';

type Parts = Omit<QuotationReport, 'currency' | 'timeZone' | 'interval'>;

/** The report with every group and point that a reader expects, those without quotations included. */
export const assembleReport = (stored: StoredReport, plan: ReportPlan, currency: Currency): Parts => {
  const zero = formatMoney(Decimal.ZERO, currency);
  const nothing = { count: 0, value: zero, confirmed: 0, confirmedValue: zero };
  const noFigures: ReportFigures = {
    ...nothing,
    decided: 0,
    conversionRate: null,
    medianSecondsToAccept: null,
    averageSecondsToAccept: null,
  };

  const period = (
    { totals, points }: StoredPeriod,
    { edges, points: planned, ...span }: PlannedPeriod,
  ): ReportPeriod => {
    const found = new Map(points.map((point) => [point.point, point]));
    return {
      ...span,
      totals,
      series: planned.map((point, index) => ({ ...nothing, ...found.get(index + 1), ...point })),
    };
  };

  const everyStatus = (found: readonly ReportStatus[]): ReportStatus[] =>
    QUOTATION_STATUSES.map((status) => ({
      count: 0,
      value: zero,
      ...found.find((one) => one.status === status),
      status,
    }));

  return {
    current: period(stored.current, plan.current),
    previous: period(stored.previous, plan.previous),
    byStatus: everyStatus(stored.statuses),
    byVertical: VERTICALS.map((vertical) => ({
      vertical,
      figures: stored.verticals.find((one) => one.vertical === vertical) ?? noFigures,
      statuses: everyStatus(stored.verticalStatuses.filter((one) => one.vertical === vertical)),
    })),
    bySeller: stored.sellers.map(({ seller_id: id, name, ...figures }) => ({ id, name, figures })),
    topFilms: stored.films,
    expiringSoon: { ...stored.expiring, next: stored.nextExpiring },
  };
};
