import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/access.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { TwoFactorPayload } from './graphql/two-factor.type.js';
import { callerOf, type RequestContext } from './request-context.js';
import type { StaffAccountUseCases } from './use-cases/index.js';

/** What administrators do with the second factors of others. */
@Resolver()
export class TwoFactorAdminResolver {
  constructor(private readonly accounts: StaffAccountUseCases) {}

  @Allow('users:admin')
  @Mutation(() => TwoFactorPayload, {
    description:
      'Turns the two-factor of somebody off who has lost the app and the recovery codes, and ends their sessions; nothing ' +
      'happens when it is off. Make sure of who asks. Staff (users:admin); FORBIDDEN for one’s own account and for people ' +
      'who may do more than the caller.',
  })
  async resetTwoFactor(
    @Arg('id', () => ID, { description: "The staff user's id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TwoFactorPayload> {
    const result = await this.accounts.resetTwoFactor(callerOf(context), id);
    return { userErrors: toUserErrors(result, context.translate) };
  }
}
