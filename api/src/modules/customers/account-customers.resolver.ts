import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { CustomerAccountView } from '../accounts/index.js';
import type { RequestContext } from '../identity/index.js';
import { CustomerView } from './graphql/customer.type.js';
import type { CustomerQueries } from './read-model/customer-queries.js';

/** What an account stands for; an account is only ever its caller's own. */
@Resolver(() => CustomerAccountView)
export class AccountCustomersResolver {
  constructor(private readonly queries: CustomerQueries) {}

  @Allow(CUSTOMERS)
  @FieldResolver(() => [CustomerView], {
    description: 'The customer records with one of the addresses, newest first, at most 100.',
  })
  async customers(@Ctx() { actor }: RequestContext): Promise<CustomerView[]> {
    return actor.kind === 'customer' ? this.queries.own(actor) : [];
  }
}
