import type { Server } from './server.js';
import type { Session } from './sign-in.js';

const COUNT = 'count value';
const FIGURES = `${COUNT} confirmed confirmedValue decided conversionRate medianSecondsToAccept averageSecondsToAccept`;
const PERIOD = `from until startsAt endsAt totals { ${FIGURES} }
  series { from until startsAt endsAt ${COUNT} confirmed confirmedValue }`;
const REPORT = /* GraphQL */ `query ($filter: QuotationReportFilter!) {
  quotationReport(filter: $filter) {
    currency timeZone interval current { ${PERIOD} } previous { ${PERIOD} }
    byStatus { status ${COUNT} }
    byVertical { vertical figures { ${FIGURES} } statuses { status ${COUNT} } }
    bySeller { id name figures { ${FIGURES} } }
    topFilms { productId sku name area value confirmedArea confirmedValue }
    expiringSoon { ${COUNT} next { id number customerName total expiresAt } }
  }
}`;

export interface Count {
  readonly count: number;
  readonly value: string;
}
export interface Figures extends Count {
  readonly confirmed: number;
  readonly confirmedValue: string;
  readonly decided: number;
  readonly conversionRate: string | null;
  readonly medianSecondsToAccept: number | null;
  readonly averageSecondsToAccept: number | null;
}
interface Span {
  readonly from: string;
  readonly until: string;
  readonly startsAt: string;
  readonly endsAt: string;
}
export interface Point extends Span, Count, Pick<Figures, 'confirmed' | 'confirmedValue'> {}
export interface Period extends Span {
  readonly totals: Figures;
  readonly series: readonly Point[];
}
export interface StatusCount extends Count {
  readonly status: string;
}
export interface Film {
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly area: string;
  readonly value: string;
  readonly confirmedArea: string;
  readonly confirmedValue: string;
}
export interface Report {
  readonly currency: string;
  readonly timeZone: string;
  readonly interval: string;
  readonly current: Period;
  readonly previous: Period;
  readonly byStatus: readonly StatusCount[];
  readonly byVertical: readonly {
    readonly vertical: string;
    readonly figures: Figures;
    readonly statuses: readonly StatusCount[];
  }[];
  readonly bySeller: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly figures: Figures;
  }[];
  readonly topFilms: readonly Film[];
  readonly expiringSoon: Count & {
    readonly next: readonly {
      readonly id: string;
      readonly number: string;
      readonly customerName: string;
      readonly total: string;
      readonly expiresAt: string;
    }[];
  };
}

type Filter = Readonly<Record<string, unknown>>;

/** Asks for a report and answers whatever comes back. */
export const sendReport = (server: Server, { headers }: Pick<Session, 'headers'>, filter: Filter) =>
  server.gql<{ quotationReport: Report }>(REPORT, { filter }, headers);

/** The report with everything in it. */
export const readReport = async (
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  filter: Filter,
): Promise<Report> =>
  (await server.data<{ quotationReport: Report }>(REPORT, { filter }, headers)).quotationReport;
