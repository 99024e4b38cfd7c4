import type { Case } from './cases.js';

const FIGURES = 'count value confirmed confirmedValue decided conversionRate medianSecondsToAccept';
const COUNT = 'count value';
const PERIOD = `from until totals { ${FIGURES} } series { from until ${COUNT} confirmed confirmedValue }`;

const REPORT = /* GraphQL */ `query Report($filter: QuotationReportFilter!) {
  quotationReport(filter: $filter) {
    currency interval current { ${PERIOD} } previous { ${PERIOD} }
    byStatus { status ${COUNT} }
    byVertical { vertical figures { ${FIGURES} } statuses { status count } }
    bySeller { id name figures { ${FIGURES} } }
    topFilms { productId sku name area value confirmedArea confirmedValue }
    expiringSoon { ${COUNT} next { id number customerName total expiresAt } }
  }
}`;

/** The dashboard's report: of a month, a year, and the longest period that there is. */
export const reportCases = (): readonly Case[] =>
  [
    ['a month', '2026-11-01'],
    ['a year', '2025-11-21'],
    ['two years', '2024-11-21'],
  ].map(([span, from]) => ({
    name: `report of ${span}`,
    document: REPORT,
    variables: { filter: { from, until: '2026-11-20' } },
  }));
