import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow, EVERYONE, STAFF } from '../../kernel/access.js';
import { Cost } from '../../kernel/cost.js';
import type { Result } from '../../kernel/fault.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import type { Sql } from '../../platform/database/statement.js';
import {
  RecoveryCodesPayload,
  StartTwoFactorPayload,
  TwoFactorPayload,
  type TwoFactorState,
  TwoFactorStateEnum,
} from './graphql/two-factor.type.js';
import { Viewer } from './graphql/viewer.type.js';
import { unlessWaiting } from './refusals.js';
import { type RequestContext, staffCallerOf } from './request-context.js';
import { readFactorState } from './two-factor-store.js';
import type { StaffAccountUseCases } from './use-cases/index.js';
import type { Wait } from './use-cases/prove-password.js';

const PASSWORD = { description: 'My password; failures are slowed down (RATE_LIMITED).' };
const CODE = { description: 'A one-time code of the app, or a recovery code.' };

/** What members of the staff do with their own second factor. */
@Resolver(() => Viewer)
export class TwoFactorResolver {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: StaffAccountUseCases,
  ) {}

  @Allow(EVERYONE)
  @FieldResolver(() => TwoFactorStateEnum, {
    nullable: true,
    description:
      'How I stand to two-factor authentication at this moment; null for callers who are not staff.',
  })
  async twoFactor(@Ctx() { actor }: RequestContext): Promise<TwoFactorState | null> {
    if (actor.kind !== 'staff') return null;
    const { isOn, isRequired } = await readFactorState(this.sql, actor.id);
    if (isOn) return 'ON';
    return isRequired ? 'REQUIRED' : 'OFF';
  }

  @Allow(STAFF)
  @Cost({ points: 100 })
  @Mutation(() => StartTwoFactorPayload, {
    description:
      'Begins to set up two-factor: makes the secret for my authenticator app. Nothing changes before `confirmTwoFactor`; ' +
      'starting again replaces the secret, and after 15 min it is forgotten. Any member of the staff.',
  })
  async startTwoFactor(
    @Arg('password', () => String, PASSWORD) password: string,
    @Ctx() context: RequestContext,
  ): Promise<StartTwoFactorPayload> {
    const outcome = await this.accounts.startTwoFactor(staffCallerOf(context), password);
    const result = unlessWaiting(outcome, context.translate);
    const userErrors = toUserErrors(result, context.translate);
    return { setUp: result.ok ? result.value : null, userErrors };
  }

  @Allow(STAFF)
  @Cost({ points: 100 })
  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Turns two-factor on by a first code of the app, gives the recovery codes, and ends my other sessions. Where a role ' +
      'requires two-factor, refresh the session to get its permissions. Failures are slowed down (RATE_LIMITED). Any member of ' +
      'the staff.',
  })
  async confirmTwoFactor(
    @Arg('code', () => String, { description: 'The code that the app shows now.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryCodesPayload> {
    return this.codes(await this.accounts.confirmTwoFactor(staffCallerOf(context), code), context);
  }

  @Allow(STAFF)
  @Cost({ points: 100 })
  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Gives me new recovery codes; the old ones are worth nothing from now on. Any member of the staff.',
  })
  async replaceRecoveryCodes(
    @Arg('password', () => String, PASSWORD) password: string,
    @Arg('code', () => String, CODE) code: string,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryCodesPayload> {
    const factors = { password, code };
    return this.codes(await this.accounts.replaceRecoveryCodes(staffCallerOf(context), factors), context);
  }

  @Allow(STAFF)
  @Cost({ points: 100 })
  @Mutation(() => TwoFactorPayload, {
    description:
      'Turns my two-factor off and forgets secret and recovery codes. Where a role requires it, the next access token holds ' +
      'no permissions until it is set up again. Any member of the staff.',
  })
  async disableTwoFactor(
    @Arg('password', () => String, PASSWORD) password: string,
    @Arg('code', () => String, CODE) code: string,
    @Ctx() context: RequestContext,
  ): Promise<TwoFactorPayload> {
    const outcome = await this.accounts.disableTwoFactor(staffCallerOf(context), { password, code });
    return { userErrors: toUserErrors(unlessWaiting(outcome, context.translate), context.translate) };
  }

  private codes(
    outcome: Result<readonly string[]> | Wait,
    { translate }: RequestContext,
  ): RecoveryCodesPayload {
    const result = unlessWaiting(outcome, translate);
    return { recoveryCodes: result.ok ? result.value : null, userErrors: toUserErrors(result, translate) };
  }
}
