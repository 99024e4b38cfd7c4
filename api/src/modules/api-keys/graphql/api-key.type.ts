import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { DateTimeScalar, DecimalScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';

@Allow('keys:admin')
@ObjectType('ApiKey', {
  simpleResolvers: true,
  description: "What a third party's program shows to be let in. Staff and keys (keys:admin).",
})
export class ApiKeyView {
  @Field(() => ID, { description: 'Identifier of the key; rotating keeps it.' })
  id!: string;

  @Field(() => String, {
    description: 'How the key begins, "lam_" and its short id: enough to recognise it by, and no secret.',
  })
  prefix!: string;

  @Field(() => String, { description: 'What it is called: the program or partner that uses it.' })
  name!: string;

  @Field(() => [String], {
    description: 'What it may do, as resource:action; never changes, whatever becomes of its creator.',
  })
  permissions!: string[];

  @Field(() => DecimalScalar, {
    description: 'The largest share of a price that it may take off, between 0 and 1.',
  })
  discountLimit!: string;

  @Field(() => Int, { description: 'Cost points that it may spend in a minute.' })
  budget!: number;

  @Field(() => [String], {
    description: 'Networks that it may be used from, in CIDR form ("192.0.2.0/24"); everywhere when empty.',
  })
  networks!: string[];

  @Field(() => String, { nullable: true, description: 'Who made it, by their name of then.' })
  createdBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date | string;

  @Field(() => DateTimeScalar, { description: 'From when on it is refused; rotating moves it.' })
  expiresAt!: Date | string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it was not.' })
  revokedAt!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation works too; null when it was never rotated.',
  })
  previousUntil!: Date | string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the minute; null when it never was.',
  })
  lastUsedAt!: Date | string | null;
}

@Allow('keys:admin')
@ObjectType({ simpleResolvers: true, description: 'An API key and its position in the list.' })
export class ApiKeyEdge extends EdgeOf(ApiKeyView) {}

@Allow('keys:admin')
@ObjectType({ simpleResolvers: true, description: 'A page of the API keys.' })
export class ApiKeyConnection extends ConnectionOf(ApiKeyView, ApiKeyEdge) {}

@Allow('keys:admin')
@ObjectType({ simpleResolvers: true, description: 'The outcome of changing an API key.' })
export class ApiKeyPayload {
  @Field(() => ApiKeyView, { nullable: true, description: 'The key as it is now; null when it was refused.' })
  apiKey!: ApiKeyView | null;

  @Field(() => [UserError], {
    description: 'REQUIRED, INVALID, OUT_OF_RANGE, TOO_MANY, FORBIDDEN or NOT_FOUND. Empty on success.',
  })
  userErrors!: UserError[];
}

@Allow('keys:admin')
@ObjectType({ simpleResolvers: true, description: 'The outcome of making a new secret for an API key.' })
export class NewApiKeyPayload extends ApiKeyPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The whole key, to send as `Authorization: Bearer <key>`. It is shown this once and known nowhere else; null when it ' +
      'was refused.',
  })
  key!: string | null;
}
