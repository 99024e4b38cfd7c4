import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import type { Translate } from '../../../kernel/errors.js';
import type { Result } from '../../../kernel/fault.js';
import { toUserError, UserError } from '../../../kernel/user-error.type.js';
import type { SignedIn } from '../use-cases/signed-in.js';

@InputType({ description: 'What a member of the staff signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; capitals make no difference.' })
  email!: string;

  @Field(() => String, { description: 'Password of the account.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'One-time code of the authenticator app, or a recovery code. Needed once the answer was TOTP_REQUIRED. Each code is good once.',
  })
  totp?: string | null;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'The outcome of signing in or of refreshing a session: a token, or the reasons why there is none. The refresh token is ' +
    'not part of it: it comes as an httpOnly cookie.',
})
export class AuthPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Signed token (JWT, RS256) to send as `Authorization: Bearer <token>`; null when refused.',
  })
  accessToken!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the token expires, usually 900; null without a token.',
  })
  expiresIn!: number | null;

  @Field(() => [UserError], {
    description:
      'Why there is no token: INVALID_CREDENTIALS, TOTP_REQUIRED, or FORBIDDEN outside of the hours and networks of the roles when signing in, SESSION_ENDED when refreshing. Empty on ' +
      'success.',
  })
  userErrors!: UserError[];
}

/** Shapes the outcome of signing in or refreshing, without the refresh token. */
export const toAuthPayload = (result: Result<SignedIn>, translate: Translate): AuthPayload => {
  if (!result.ok) {
    const userErrors = result.faults.map((fault) => toUserError(fault, translate));
    return { accessToken: null, expiresIn: null, userErrors };
  }
  const { accessToken, expiresIn } = result.value;
  return { accessToken, expiresIn, userErrors: [] };
};
