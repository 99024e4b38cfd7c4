import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DecimalScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: "What other rules would make of one alternative, in the quotation's currency.",
})
export class AlternativeEffect {
  @Field(() => String, { description: 'Name of the alternative; "" for the only one.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Its total with tax, as stored.' })
  totalBefore!: string;

  @Field(() => DecimalScalar, { description: 'Its total with tax under those rules.' })
  totalAfter!: string;

  @Field(() => DecimalScalar, { description: 'totalAfter − totalBefore; negative when it would cost less.' })
  difference!: string;
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description:
    'What other rules would make of one quotation at its stored places, sizes and prices. Nothing is saved.',
})
export class RuleSetEffect {
  @Field(() => ID, { description: "The quotation's id." })
  quotationId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => Int, { description: 'Its revision.' })
  revision!: number;

  @Field(() => Int, { description: 'Number of the version of the rules that it was priced with.' })
  ruleSetNumber!: number;

  @Field(() => String, { description: 'Currency of the amounts, ISO 4217.' })
  currency!: string;

  @Field(() => DecimalScalar, {
    description: 'Total of the chosen alternative, else of the first, as stored.',
  })
  totalBefore!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The same total under those rules; null when they cannot price the quotation.',
  })
  totalAfter!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'totalAfter − totalBefore; null when the rules cannot price the quotation.',
  })
  difference!: string | null;

  @Field(() => [AlternativeEffect], {
    description: 'The same for every alternative; none when the rules cannot price the quotation.',
  })
  alternatives!: AlternativeEffect[];

  @Field(() => [UserError], {
    description:
      'Why those rules cannot price the quotation: they lack its travel zone (NOT_FOUND), or its discounts exceed the price (OUT_OF_RANGE). Empty otherwise.',
  })
  userErrors!: UserError[];
}
