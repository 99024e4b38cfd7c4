import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, STAFF } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import { PasswordPayload } from './graphql/password-payload.type.js';
import { unlessWaiting } from './refusals.js';
import { callerOf, type RequestContext, staffCallerOf } from './request-context.js';
import type { StaffAccountUseCases } from './use-cases/index.js';

const RULES =
  '12 to 128 characters of any kind; none that is common, nor made of the name, the e-mail or the shop’s name.';

@Resolver()
export class PasswordResolver {
  constructor(private readonly accounts: StaffAccountUseCases) {}

  @Allow(STAFF)
  @Cost({ points: 100 })
  @Mutation(() => PasswordPayload, {
    description: 'Changes my password, and ends my other sessions. Any member of the staff.',
  })
  async changeMyPassword(
    @Arg('currentPassword', () => String, { description: 'The password that I have now.' })
    currentPassword: string,
    @Arg('newPassword', () => String, { description: `The one that I want. ${RULES}` }) newPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<PasswordPayload> {
    const exchange = { currentPassword, newPassword };
    const outcome = await this.accounts.changeMyPassword(staffCallerOf(context), exchange);
    const result = unlessWaiting(outcome, context.translate);
    return { userErrors: toUserErrors(result, context.translate) };
  }

  @Allow('users:admin')
  @Cost({ points: 100 })
  @Mutation(() => PasswordPayload, {
    description:
      'Gives somebody else of the staff a new password, and ends their sessions. Staff (users:admin); FORBIDDEN for one’s own ' +
      'account and for people who may do more than the caller.',
  })
  async setStaffPassword(
    @Arg('id', () => ID, { description: "The staff user's id." }) id: string,
    @Arg('newPassword', () => String, { description: RULES }) newPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<PasswordPayload> {
    const result = await this.accounts.setStaffPassword(callerOf(context), id, newPassword);
    return { userErrors: toUserErrors(result, context.translate) };
  }
}
