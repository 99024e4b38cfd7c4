import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { toUserError } from '../../kernel/user-error.type.js';
import type { RequestContext } from '../identity/index.js';
import { CODE_SECONDS, RESEND_SECONDS } from './domain/sign-in-codes.js';
import { RequestCodeInput, RequestCodePayload } from './graphql/sign-in-code.type.js';
import type { AccountUseCases } from './use-cases/index.js';

/** Signing in without a password: a code to an address that its owner reads. */
@Resolver()
export class SignInCodeResolver {
  constructor(private readonly useCases: AccountUseCases) {}

  @Allow(EVERYONE)
  @Mutation(() => RequestCodePayload, {
    description:
      'Sends a code of six digits to an address, for signInWithCode or addContact. Answers alike for every address, and makes no ' +
      'account: that is made when the code is used. A new code replaces the one before it.',
  })
  async requestSignInCode(
    @Arg('input', () => RequestCodeInput, { description: 'Where to.' }) input: RequestCodeInput,
    @Ctx() { ip, language, translate }: RequestContext,
  ): Promise<RequestCodePayload> {
    const result = await this.useCases.requestCode({ input, ip, language });
    if (result.ok) return { expiresIn: CODE_SECONDS, resendAfter: RESEND_SECONDS, userErrors: [] };
    const userErrors = result.faults.map((fault) => toUserError(fault, translate));
    return { expiresIn: null, resendAfter: null, userErrors };
  }
}
