import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import { selects } from '../../kernel/selection.js';
import type { RequestContext } from '../identity/index.js';
import { QuotationReport } from './graphql/quotation-report.type.js';
import { QuotationReportFilter } from './graphql/report-filter.type.js';
import type { ReportQueries } from './read-model/report-queries.js';

@Resolver()
export class ReportingResolver {
  constructor(private readonly queries: ReportQueries) {}

  @Allow('reports:read')
  @Cost({ points: 200, complete: true })
  @Query(() => QuotationReport, {
    description:
      'How many quotations were made in a period, what they come to and what became of them. Staff and API keys with ' +
      'reports:read; it counts what they may see: all quotations with quotations:read, only those they are the seller of with ' +
      'quotations:read_own, none without either. Bad input: BAD_USER_INPUT.',
  })
  async quotationReport(
    @Arg('filter', () => QuotationReportFilter, { description: 'Which quotations to report on.' })
    filter: QuotationReportFilter,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationReport> {
    const report = await this.queries.quotations(actor, filter, { films: selects(info, 'topFilms') });
    if (!report.ok) throw badUserInput(report.faults, translate);
    return report.value;
  }
}
