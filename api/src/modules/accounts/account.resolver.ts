import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../kernel/access.js';
import { Limited } from '../../kernel/cost.js';
import { readChanged } from '../../kernel/read-changed.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { type RequestContext, requesterOf } from '../identity/index.js';
import type { AccountQueries } from './account-queries.js';
import { CustomerAccountPayload, CustomerAccountView } from './graphql/customer-account.type.js';
import { CodeInput } from './graphql/sign-in-code.type.js';
import type { AccountUseCases } from './use-cases/index.js';

/** What signed-in customers do with their own account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly queries: AccountQueries,
    private readonly useCases: AccountUseCases,
  ) {}

  @Allow(CUSTOMERS)
  @Query(() => CustomerAccountView, {
    nullable: true,
    description: "The caller's own account; null when it was deleted. Signed-in customers.",
  })
  async myAccount(@Ctx() { actor }: RequestContext): Promise<CustomerAccountView | null> {
    return actor.kind === 'customer' ? this.queries.byId(actor.id) : null;
  }

  @Allow(CUSTOMERS)
  @Limited('code')
  @Mutation(() => CustomerAccountPayload, {
    description:
      "Adds an address to the caller's account with the code that requestSignInCode sent there, and links the customer records " +
      'that have it. Wrong code: INVALID_CREDENTIALS. An address of another account: TAKEN; accounts are not merged. Signed-in ' +
      'customers.',
  })
  async addContact(
    @Arg('input', () => CodeInput, { description: 'The address and its code.' }) input: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<CustomerAccountPayload> {
    const { actor, ip, translate } = context;
    if (actor.kind !== 'customer') return { account: null, userErrors: [] };
    const result = await this.useCases.addContact({ actor, ip, requester: requesterOf(context) }, input);
    const account = await readChanged(result, (id) => this.queries.byId(id));
    return { account, userErrors: toUserErrors(result, translate) };
  }
}
