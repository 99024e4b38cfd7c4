import type { Clock } from '../../../kernel/clock.js';
import { accept, type Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { currencyOf } from '../../../kernel/money.js';
import { when } from '../../../platform/database/list-statement.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import { quotationsReadableBy } from '../../quotations/index.js';
import { readShopSettings } from '../../shop/index.js';
import { checkSpan } from '../domain/check-span.js';
import { planReport } from '../domain/report-plan.js';
import type { QuotationReport } from '../graphql/quotation-report.type.js';
import type { QuotationReportFilter } from '../graphql/report-filter.type.js';
import { assembleReport } from './assemble-report.js';
import { QUOTATION_REPORT, reportValues } from './report-statement.js';
import type { StoredReport } from './stored-report.js';

/** How far "soon" goes. */
const SOON_MS = 7 * 86_400_000;

/** Reports on quotations, of those that the caller may see. */
export class ReportQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** Two statements: the shop's settings, and the report. */
  async quotations(
    actor: Actor,
    filter: QuotationReportFilter,
    parts: { readonly films: boolean },
  ): Promise<Result<QuotationReport>> {
    const span = checkSpan(filter);
    if (!span.ok) return span;
    const { timeZone, currency: code } = await readShopSettings(this.sql);
    const currency = currencyOf(code);
    const now = this.clock.now();
    const plan = planReport(filter, timeZone);
    const values = reportValues({
      current: plan.current.edges,
      previous: plan.previous.edges,
      currency,
      now,
      soon: new Date(now.getTime() + SOON_MS),
      filmsBy: filter.filmsBy ?? 'VALUE',
      films: parts.films,
    });
    // As a list, so that an id that is none matches nothing.
    const sellers = filter.sellerId == null ? null : [filter.sellerId].filter(isId);
    const rule = [
      ...quotationsReadableBy(actor),
      ...when(filter.vertical, (value) => `q.vertical = ${value}`),
      ...when(sellers, (value) => `q.seller_id = any(${value}::uuid[])`),
    ];
    const [row] = await queryRows<{ report: StoredReport }>(this.sql, QUOTATION_REPORT, values, rule);
    if (!row) throw new Error('A report without groups is one row.');
    const { interval } = plan;
    const parted = assembleReport(row.report, plan, currency);
    return accept({ currency: code, timeZone, interval, ...parted });
  }
}
