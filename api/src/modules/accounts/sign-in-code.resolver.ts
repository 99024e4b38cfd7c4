import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, EVERYONE } from '../../kernel/access.js';
import { Limited } from '../../kernel/cost.js';
import { toUserErrors } from '../../kernel/user-error.type.js';
import {
  AuthPayload,
  deviceOf,
  type RequestContext,
  requesterOf,
  toAuthPayload,
  welcome,
} from '../identity/index.js';
import { CODE_SECONDS, RESEND_SECONDS } from './domain/sign-in-codes.js';
import { CodeInput, RequestCodeInput, RequestCodePayload } from './graphql/sign-in-code.type.js';
import type { AccountUseCases } from './use-cases/index.js';

/** Signing in without a password: a code to an address that its owner reads. */
const NO_TIMES = { expiresIn: null, resendAfter: null };

@Resolver()
export class SignInCodeResolver {
  constructor(private readonly useCases: AccountUseCases) {}

  @Allow(EVERYONE)
  @Limited('code')
  @Mutation(() => RequestCodePayload, {
    description:
      'Sends a code of six digits to an address, for signInWithCode or addContact. Answers alike for every address, and makes no ' +
      'account: that is made when the code is used. A new code replaces the one before it. It works where it was asked for only: ' +
      'for the browser that has the same `lamina_device` cookie, or without one for the same network address.',
  })
  async requestSignInCode(
    @Arg('input', () => RequestCodeInput, { description: 'Where to.' }) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestCodePayload> {
    const { language, translate } = context;
    const result = await this.useCases.requestCode({ input, requester: requesterOf(context), language });
    const times = result.ok ? { expiresIn: CODE_SECONDS, resendAfter: RESEND_SECONDS } : NO_TIMES;
    return { ...times, userErrors: toUserErrors(result, translate) };
  }

  @Allow(EVERYONE)
  @Limited('code')
  @Mutation(() => AuthPayload, {
    description:
      'Exchanges a code for an access token of the account that its address belongs to, which is made now if there is none, and ' +
      'starts a session: its refresh token comes as the httpOnly cookie `lamina_customer`. A code works once, for 10 minutes and ' +
      'at most 5 tries; every reason to refuse it is INVALID_CREDENTIALS. Customer records with a proven address, and their ' +
      'quotations, belong to the account from then on.',
  })
  async signInWithCode(
    @Arg('input', () => CodeInput, { description: 'The address and its code.' }) input: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<AuthPayload> {
    const device = deviceOf(context);
    const result = await this.useCases.signIn({ input, requester: requesterOf(context), device });
    if (result.ok) welcome(context, 'customer', device, result.value.refreshToken);
    return toAuthPayload(result, context.translate);
  }
}
