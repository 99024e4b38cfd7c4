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

  @Allow('users:admin')
  @Mutation(() => TwoFactorPayload, {
    description:
      'Says whether the holders of a role need two-factor. From their next access token on (15 min at most) those without ' +
      'it can only set it up. Staff (users:admin).',
  })
  async setRoleTwoFactor(
    @Arg('key', () => ID, { description: "The role's key, for example sales." }) key: string,
    @Arg('required', () => Boolean, { description: 'Whether two-factor is required.' }) required: boolean,
    @Ctx() context: RequestContext,
  ): Promise<TwoFactorPayload> {
    const result = await this.accounts.setRoleTwoFactor(callerOf(context), key, required);
    return { userErrors: toUserErrors(result, context.translate) };
  }
}
