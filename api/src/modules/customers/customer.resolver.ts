import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import type { RequestContext } from '../identity/index.js';
import { CustomerView } from './graphql/customer.type.js';
import { CustomerConnection, CustomerFilter, CustomerOrder } from './graphql/customer-list.type.js';
import type { CustomerQueries } from './read-model/customer-queries.js';

@Resolver()
export class CustomerResolver {
  constructor(private readonly queries: CustomerQueries) {}

  @Allow('customers:read', 'customers:read_own')
  @Query(() => CustomerView, {
    nullable: true,
    description:
      'One customer; null when there is none. The id of one that was merged into another finds that other. Staff (customers:read; with customers:read_own only those they saved first or ' +
      'have a quotation for).',
  })
  customer(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<CustomerView | null> {
    return this.queries.byId(actor, id);
  }

  @Allow('customers:read', 'customers:read_own')
  @Query(() => CustomerConnection, {
    description:
      'All customers that the caller may see, page by page. Staff (customers:read; with customers:read_own only those they ' +
      'saved first or have a quotation for). Bad input: BAD_USER_INPUT.',
  })
  async customers(
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers; all when absent.' })
    filter: CustomerFilter | null,
    @Arg('orderBy', () => CustomerOrder, { nullable: true, description: 'By name ascending when absent.' })
    orderBy: CustomerOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerConnection> {
    const found = await this.queries.list(actor, {
      filter: filter ?? {},
      order: orderBy ?? { field: 'NAME', direction: 'ASC' },
      page,
      count: selects(info, 'totalCount'),
    });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }
}
