import type { Vertical } from '../../quote-engine/index.js';
import type { ReportCount, ReportFigures } from '../graphql/report-figures.type.js';
import type { ReportExpiring, ReportFilm, ReportStatus } from '../graphql/report-groups.type.js';

interface StoredPoint extends ReportCount, Pick<ReportFigures, 'confirmed' | 'confirmedValue'> {
  /** Which of the period's points, counted from 1. */
  readonly point: number;
}

export interface StoredPeriod {
  readonly totals: ReportFigures;
  readonly points: readonly StoredPoint[];
}

interface StoredVertical extends ReportFigures {
  readonly vertical: Vertical;
}

interface StoredSeller extends ReportFigures {
  readonly seller_id: string | null;
  readonly name: string | null;
}

/** What the report's statement returns. Groups and points without quotations are missing. */
export interface StoredReport {
  readonly current: StoredPeriod;
  readonly previous: StoredPeriod;
  readonly statuses: readonly ReportStatus[];
  readonly verticalStatuses: readonly (ReportStatus & { readonly vertical: Vertical })[];
  readonly verticals: readonly StoredVertical[];
  readonly sellers: readonly StoredSeller[];
  readonly films: ReportFilm[];
  readonly expiring: ReportCount;
  readonly nextExpiring: ReportExpiring[];
}
