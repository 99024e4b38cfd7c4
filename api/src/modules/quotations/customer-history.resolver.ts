import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { PageArgs } from '../../kernel/page-args.js';
import { pagesPerRequest } from '../../kernel/pages-per-request.js';
import { selects } from '../../kernel/selection.js';
import { CustomerView } from '../customers/index.js';
import type { RequestContext } from '../identity/index.js';
import { CustomerEventConnection } from './graphql/customer-event.type.js';
import type { CustomerHistory, CustomerHistoryRequest } from './read-model/customer-history.js';

/** What happened to a customer: one statement for all customers of a list that are asked alike. */
@Resolver(() => CustomerView)
export class CustomerHistoryResolver {
  private readonly loaderOf = pagesPerRequest(
    ({ actor }: RequestContext, ids, request: CustomerHistoryRequest) =>
      this.histories.pages(actor, ids, request),
  );

  constructor(private readonly histories: CustomerHistory) {}

  @Allow('customers:read', 'customers:read_own')
  @FieldResolver(() => CustomerEventConnection, {
    description:
      'What happened to it, to those that were merged into it, and to its quotations that the caller may see, newest first, ' +
      'page by page. Staff (customers:read, customers:read_own). Bad input: BAD_USER_INPUT.',
  })
  history(
    @Root() { id }: CustomerView,
    @Args(() => PageArgs) { first, after, offset }: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerEventConnection> {
    const request = { page: { first, after, offset }, count: selects(info, 'totalCount') };
    return this.loaderOf(context, request).load(id);
  }
}
