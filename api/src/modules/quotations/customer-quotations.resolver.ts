import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { PageArgs } from '../../kernel/page-args.js';
import { pagesPerRequest } from '../../kernel/pages-per-request.js';
import { selects } from '../../kernel/selection.js';
import { CustomerView } from '../customers/index.js';
import type { RequestContext } from '../identity/index.js';
import { QuotationConnection, QuotationOrder } from './graphql/quotation-list.type.js';
import type { CustomerQuotations, CustomerQuotationsRequest } from './read-model/customer-quotations.js';
import { sectionsOf } from './read-model/sections.js';

/** A customer's quotations: one statement for all customers of a list that are asked alike. */
@Resolver(() => CustomerView)
export class CustomerQuotationsResolver {
  private readonly loaderOf = pagesPerRequest(
    ({ actor }: RequestContext, ids, request: CustomerQuotationsRequest) =>
      this.customerQuotations.pages(actor, ids, request),
  );

  constructor(private readonly customerQuotations: CustomerQuotations) {}

  @Allow('quotations:read', 'quotations:read_own', CUSTOMERS)
  @FieldResolver(() => QuotationConnection, {
    description:
      'Its quotations that the caller may see, with all their revisions, page by page. Staff (quotations:read, or ' +
      'quotations:read_own), and its account, which sees no DRAFT. Bad input: BAD_USER_INPUT.',
  })
  quotations(
    @Root() { id }: CustomerView,
    @Arg('orderBy', () => QuotationOrder, { nullable: true, description: 'Newest first when absent.' })
    orderBy: QuotationOrder | null,
    @Args(() => PageArgs) { first, after, offset }: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuotationConnection> {
    const request = {
      order: orderBy ?? { field: 'CREATED_AT', direction: 'DESC' },
      page: { first, after, offset },
      count: selects(info, 'totalCount'),
      sections: sectionsOf(info, ['nodes'], ['edges', 'node']),
    } as const;
    return this.loaderOf(context, request).load(id);
  }
}
