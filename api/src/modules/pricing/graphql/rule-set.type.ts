import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { ConnectionOf, EdgeOf } from '../../../kernel/connection.type.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { PricingRules } from './pricing-rules.type.js';

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'That a version of the rules was put in force from some moment on. Never changed or removed.',
})
export class RuleSetActivation {
  @Field(() => DateTimeScalar, {
    description:
      'From when on. Of all activations whose moment is past, the one with the newest moment decides; of equal moments the one made last.',
  })
  activeFrom!: Date | string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: Date | string;

  @Field(() => String, { nullable: true, description: 'Who decided it; null for the installation itself.' })
  author!: string | null;
}

@Allow(EVERYONE)
@ObjectType('RuleSet', {
  simpleResolvers: true,
  description:
    'One numbered version of the rules. A saved version never changes: an edit makes the next one, and a quotation keeps the version it was priced with.',
})
export class RuleSetView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => Int, { description: '1, 2, 3... in the order they were saved.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'What the author wrote about it.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Who saved it; null for the installation itself.' })
  author!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  createdAt!: Date | string;

  @Field(() => Boolean, { description: 'Whether quotations are priced with it at this moment.' })
  inForce!: boolean;

  @Field(() => [RuleSetActivation], {
    description: 'When it was put in force, or will be; newest moment first, at most the newest 100.',
  })
  activations!: RuleSetActivation[];

  @Field(() => PricingRules, { description: 'The rules themselves.' })
  rules!: PricingRules;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A version of the rules and its position in the list.' })
export class RuleSetEdge extends EdgeOf(RuleSetView) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'A page of the versions of the rules.' })
export class RuleSetConnection extends ConnectionOf(RuleSetView, RuleSetEdge) {}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'One value in which two versions of the rules differ.' })
export class RuleSetDifference {
  @Field(() => String, {
    description:
      'Which value, for people: "taxRate", "waste.byOpening.WINDOW.LAMINATE", "volumeTiers.50.rate" (tiers by their area), ' +
      '"travelZones.NORTE.amount" (zones by their code), "overrides.AUTOMOTIVE.taxRate".',
  })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value in the first version; null when it has none, "[]" for an empty list.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value in the second version; null when it has none, "[]" for an empty list.',
  })
  after!: string | null;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of a change of the rules.' })
export class RuleSetPayload {
  @Field(() => RuleSetView, {
    nullable: true,
    description: 'The version that was saved or put in force; null when there are errors.',
  })
  ruleSet!: RuleSetView | null;

  @Field(() => [UserError], { description: 'Why nothing was saved. Empty on success.' })
  userErrors!: UserError[];
}
