import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { badUserInput } from '../../kernel/errors.js';
import { PageArgs } from '../../kernel/page-args.js';
import { selects } from '../../kernel/selection.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { callerOf, type RequestContext } from '../identity/index.js';
import { CustomerPayload } from './graphql/customer-payload.type.js';
import {
  CustomerDuplicateConnection,
  SimilarCustomer,
  SimilarCustomersInput,
} from './graphql/duplicate.type.js';
import { MergeCustomersInput } from './graphql/merge.input.js';
import type { CustomerQueries } from './read-model/customer-queries.js';
import type { DuplicateQueries } from './read-model/duplicate-queries.js';
import type { CustomerUseCases } from './use-cases/index.js';

/** Finding customers that are kept twice, and making one of two. */
@Resolver()
export class CustomerMergeResolver {
  constructor(
    private readonly duplicates: DuplicateQueries,
    private readonly customers: CustomerQueries,
    private readonly useCases: CustomerUseCases,
  ) {}

  @Allow('customers:read', 'customers:read_own')
  @Cost({ points: 50 })
  @Query(() => CustomerDuplicateConnection, {
    description:
      'Pairs of customers that may be one, both of whom the caller may see, those with the newest customer first, page by ' +
      'page. A value that more than 50 customers share is no reason. Staff (customers:read; with customers:read_own only ' +
      'those they saved first or have a quotation for). Bad input: BAD_USER_INPUT.',
  })
  async customerDuplicates(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, translate }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerDuplicateConnection> {
    const found = await this.duplicates.list(actor, { page, count: selects(info, 'totalCount') });
    if (!found.ok) throw badUserInput(found.faults, translate);
    return found.value;
  }

  @Allow('customers:read', 'customers:read_own')
  @Cost({ points: 5, size: 10 })
  @Query(() => [SimilarCustomer], {
    description:
      'Customers that may be somebody, the likeliest first, at most 10: to ask before another one is saved. Staff ' +
      '(customers:read; with customers:read_own only those they saved first or have a quotation for).',
  })
  similarCustomers(
    @Arg('input', () => SimilarCustomersInput, { description: 'What is known of them.' })
    input: SimilarCustomersInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<SimilarCustomer[]> {
    return this.duplicates.similar(actor, input);
  }

  @Allow('customers:write')
  @Mutation(() => CustomerPayload, {
    description:
      'Makes one customer of two: quotations of any status, properties and vehicles of the one pass to the other, as does the ' +
      'account that claimed it, whose owner sees the quotations of both from then on; two that different accounts claimed are ' +
      'not merged. Quotations keep what they were made with, and show the kept customer. The other is gone, and its id leads ' +
      'to the kept one. Repeating a merge that was done answers with the kept customer. FORBIDDEN at input when either has quotations that the caller does not see. ' +
      'Staff (customers:write).',
  })
  async mergeCustomers(
    @Arg('input', () => MergeCustomersInput, { description: 'Which two, and what stays.' })
    input: MergeCustomersInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerPayload> {
    const result = await this.useCases.merge(callerOf(context), input);
    const customer = result.ok ? await this.customers.afterChange(result.value) : null;
    return { customer, userErrors: toUserErrors(result, context.translate) };
  }
}
