import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import type { RequestContext } from '../identity/index.js';
import { compareQuotations } from './domain/compare-quotations.js';
import { QuotationComparison } from './graphql/comparison.type.js';
import { QuotationConnection, QuotationFilter, QuotationOrder } from './graphql/quotation-list.type.js';
import type { QuotationQueries } from './read-model/quotation-queries.js';
import { sectionsOf } from './read-model/sections.js';

@Resolver()
export class QuotationListResolver {
  constructor(private readonly queries: QuotationQueries) {}

  @Allow('quotations:read', 'quotations:read_own', CUSTOMERS)
  @Query(() => QuotationConnection, {
    description:
      'All quotations that the caller may see, each revision by itself, page by page. Staff (quotations:read; with ' +
      'quotations:read_own only those they are the seller of). Signed-in customers: those of their own customer records that ' +
      'left DRAFT. Bad input: BAD_USER_INPUT.',
  })
  async quotations(
    @Arg('filter', () => QuotationFilter, {
      nullable: true,
      description: 'Which quotations; all when absent.',
    })
    filter: QuotationFilter | null,
    @Arg('orderBy', () => QuotationOrder, { nullable: true, description: 'Newest first when absent.' })
    orderBy: QuotationOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnection> {
    const found = await this.queries.list(actor, {
      filter: filter ?? {},
      order: orderBy ?? { field: 'CREATED_AT', direction: 'DESC' },
      page,
      count: selects(info, 'totalCount'),
      sections: sectionsOf(info, ['nodes'], ['edges', 'node']),
    });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('quotations:read', 'quotations:read_own')
  @Query(() => QuotationComparison, {
    nullable: true,
    description:
      'Two quotations compared line by line, usually two revisions of one number; null when either does not exist ' +
      'for the caller. Staff (quotations:read, or quotations:read_own).',
  })
  async compareQuotations(
    @Arg('from', () => ID, { description: 'Id of the first, usually the older.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of the second, usually the newer.' }) to: string,
    @Ctx() { actor }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationComparison | null> {
    const sections = { ...sectionsOf(info, ['from'], ['to']), lines: true, totals: true };
    const pair = await this.queries.pair(actor, from, to, sections);
    return pair && compareQuotations(...pair);
  }
}
