import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { Cost, Limited } from '../../kernel/cost.js';
import { AuthPayload, SignInInput, toAuthPayload } from './graphql/sign-in.type.js';
import { Viewer } from './graphql/viewer.type.js';
import { unlessWaiting } from './refusals.js';
import type { RequestContext } from './request-context.js';
import { deviceOf, welcome } from './session-cookies.js';
import type { SignIn } from './use-cases/sign-in.js';

/** What is known of a customer's account; null when it is gone. Accounts are known to a module above this one. */
export type FindCustomer = (accountId: string) => Promise<Pick<Viewer, 'email' | 'name'> | null>;

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly signInWith: SignIn,
    private readonly customerOf: FindCustomer,
  ) {}

  @Allow(EVERYONE)
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who the credentials say I am; null for anonymous callers.',
  })
  async viewer(@Ctx() { actor }: RequestContext): Promise<Viewer | null> {
    if (actor.kind === 'customer') {
      const customer = await this.customerOf(actor.id);
      return customer && { id: actor.id, ...customer, permissions: [], discountLimit: null };
    }
    if (actor.kind !== 'staff' && actor.kind !== 'key') return null;
    const { id, name, permissions, discountLimit } = actor;
    const email = actor.kind === 'staff' ? actor.email : null;
    return { id, email, name, permissions: [...permissions].sort(), discountLimit };
  }

  @Allow(EVERYONE)
  @Cost({ points: 100 })
  @Limited('sign-in')
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges an e-mail and a password of the staff for an access token, and starts a session: its refresh token comes as ' +
      'the httpOnly cookie `lamina_staff`. Every reason to refuse answers alike. ' +
      'After 10 failures in a row for an account (50 from a network) attempts have to wait, 30 s at first and 15 min at ' +
      'most: RATE_LIMITED. A browser that has signed in to the account before does not wait for the failures of others.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'The credentials.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    const device = deviceOf(context);
    const result = unlessWaiting(await this.signInWith(input, device), context.translate);
    if (result.ok) welcome(context, 'staff', device, result.value.refreshToken);
    return toAuthPayload(result, context.translate);
  }
}
