import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { UserError } from '../../../kernel/user-error.type.js';

@InputType({ description: 'What a member of the staff signs in with.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account; capitals make no difference.' })
  email!: string;

  @Field(() => String, { description: 'Password of the account.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: 'One-time code of the authenticator app. Needed once the answer was TOTP_REQUIRED.',
  })
  totp?: string | null;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of signing in: a token, or the reasons why there is none.',
})
export class AuthPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Signed token (JWT, RS256) to send as `Authorization: Bearer <token>`; null when signing in failed.',
  })
  accessToken!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until the token expires, usually 900; null without a token.',
  })
  expiresIn!: number | null;

  @Field(() => [UserError], {
    description: 'Why signing in failed: INVALID_CREDENTIALS or TOTP_REQUIRED. Empty on success.',
  })
  userErrors!: UserError[];
}
