import { Field, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { UserError } from '../../../kernel/user-error.type.js';

/** How an account stands to its second factor. */
export type TwoFactorState = 'OFF' | 'ON' | 'REQUIRED';

export const TwoFactorStateEnum = graphqlEnum<TwoFactorState>(
  'TwoFactorState',
  'How an account of the staff stands to two-factor authentication.',
  {
    OFF: 'Signing in takes the password only.',
    ON: 'Signing in takes the password and a one-time code.',
    REQUIRED:
      'A role requires two-factor and it is not set up: until it is, the access token holds no permissions.',
  },
);

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'What an authenticator app needs; shown this once.' })
export class TwoFactorSetUpView {
  @Field(() => String, { description: 'The secret in base32, to type where no QR code can be scanned.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an otpauth:// address, to open on the phone itself.' })
  otpauthUri!: string;

  @Field(() => String, { description: 'The same as a QR code: an SVG image without anything external.' })
  qrCode!: string;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of starting to set up two-factor.' })
export class StartTwoFactorPayload {
  @Field(() => TwoFactorSetUpView, { nullable: true, description: 'Null when it was refused.' })
  setUp!: TwoFactorSetUpView | null;

  @Field(() => [UserError], {
    description: 'INVALID_CREDENTIALS, or INVALID when two-factor is on already. Empty on success.',
  })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of an operation that gives recovery codes.' })
export class RecoveryCodesPayload {
  @Field(() => [String], {
    nullable: true,
    description:
      'Ten codes, each of which can take the place of the app once. They are shown this once: keep them on paper or in a ' +
      'password manager. Null when it was refused.',
  })
  recoveryCodes!: readonly string[] | null;

  @Field(() => [UserError], {
    description:
      'INVALID_CREDENTIALS, or INVALID when two-factor is not in the state for it. Empty on success.',
  })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of turning two-factor off.',
})
export class TwoFactorPayload {
  @Field(() => [UserError], {
    description:
      'INVALID_CREDENTIALS, INVALID (two-factor is not on), NOT_FOUND or FORBIDDEN. Empty on success.',
  })
  userErrors!: UserError[];
}
