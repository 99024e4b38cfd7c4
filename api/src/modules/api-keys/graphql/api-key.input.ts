import { Field, InputType, Int } from 'type-graphql';
import { Decimal } from '../../../kernel/decimal.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { BUDGET, EXPIRY_DAYS } from '../domain/parse-key.js';

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What to call it, 1 to 120 characters: the program or partner.' })
  name!: string;

  @Field(() => [String], {
    description:
      'What it may do, as resource:action, at least one; FORBIDDEN for what the caller does not hold.',
  })
  permissions!: string[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The largest share of a price that it may take off, 0 to 1, at most the caller's own; 0 when absent.",
  })
  discountLimit?: Decimal | null;

  @Field(() => Int, {
    defaultValue: BUDGET.usual,
    description: `Cost points that it may spend in a minute, ${BUDGET.min} to ${BUDGET.max}.`,
  })
  budget!: number;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Addresses or networks that it may be used from, IPv4 or IPv6 ("192.0.2.0/24"), at most 50; everywhere when empty.',
  })
  networks!: string[];

  @Field(() => Int, {
    defaultValue: EXPIRY_DAYS.usual,
    description: `Days until it ends, ${EXPIRY_DAYS.min} to ${EXPIRY_DAYS.max}.`,
  })
  expiresInDays!: number;
}

@InputType({
  description: 'What to change of an API key; what is absent or null stays. Scopes never change.',
})
export class UpdateApiKeyInput {
  @Field(() => String, { nullable: true, description: 'What to call it, 1 to 120 characters.' })
  name?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Cost points that it may spend in a minute, ${BUDGET.min} to ${BUDGET.max}.`,
  })
  budget?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses or networks in place of those before, at most 50; everywhere when empty.',
  })
  networks?: string[] | null;
}
