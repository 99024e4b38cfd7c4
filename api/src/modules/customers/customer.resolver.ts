import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { badUserInput } from '../../kernel/errors.js';
import { selects } from '../../kernel/selection.js';
import type { RequestContext } from '../identity/index.js';
import { CustomerView } from './graphql/customer.type.js';
import { CustomerConnection, CustomerFilter, CustomerOrder } from './graphql/customer-list.type.js';
import type { CustomerQueries } from './read-model/customer-queries.js';

@Resolver()
export class CustomerResolver {
  constructor(private readonly queries: CustomerQueries) {}

  @Allow('customers:read')
  @Query(() => CustomerView, {
    nullable: true,
    description: 'One customer; null when there is none. Staff (customers:read).',
  })
  customer(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<CustomerView | null> {
    return this.queries.byId(id);
  }

  @Allow('customers:read')
  @Query(() => CustomerConnection, {
    description: 'All customers, page by page. Staff (customers:read). Bad input: BAD_USER_INPUT.',
  })
  async customers(
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which customers; all when absent.' })
    filter: CustomerFilter | null,
    @Arg('orderBy', () => CustomerOrder, { nullable: true, description: 'By name ascending when absent.' })
    orderBy: CustomerOrder | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the item before the page.' })
    after: string | null,
    @Arg('offset', () => Int, {
      nullable: true,
      description: 'How many items to skip, 0 to 10,000; not with after.',
    })
    offset: number | null,
    @Ctx() { translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerConnection> {
    const page = await this.queries.list({
      filter: filter ?? {},
      order: orderBy ?? { field: 'NAME', direction: 'ASC' },
      page: { first, after, offset },
      count: selects(info, 'totalCount'),
    });
    if (!page.ok) throw badUserInput(page.faults, translate);
    return page.value;
  }
}
