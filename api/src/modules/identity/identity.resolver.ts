import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { Cost, Limited } from '../../kernel/cost.js';
import { toUserError } from '../../kernel/user-error.type.js';
import { AuthPayload, SignInInput } from './graphql/sign-in.type.js';
import { Viewer } from './graphql/viewer.type.js';
import type { RequestContext } from './request-context.js';
import type { SignIn } from './use-cases/sign-in.js';

@Resolver()
export class IdentityResolver {
  constructor(private readonly signInWith: SignIn) {}

  @Allow(EVERYONE)
  @Query(() => Viewer, {
    nullable: true,
    description: 'Who the credentials say I am; null for anonymous callers.',
  })
  viewer(@Ctx() { actor }: RequestContext): Viewer | null {
    if (actor.kind !== 'staff') return null;
    const { id, email, name, permissions } = actor;
    return { id, email, name, permissions: [...permissions].sort() };
  }

  @Allow(EVERYONE)
  @Cost({ points: 100 })
  @Limited('sign-in')
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges an e-mail and a password of the staff for an access token. Every reason to refuse answers alike.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'The credentials.' }) input: SignInInput,
    @Ctx() { translate }: RequestContext,
  ): Promise<AuthPayload> {
    const result = await this.signInWith(input.email, input.password);
    if (result.ok) return { ...result.value, userErrors: [] };
    const userErrors = result.faults.map((fault) => toUserError(fault, translate));
    return { accessToken: null, expiresIn: null, userErrors };
  }
}
