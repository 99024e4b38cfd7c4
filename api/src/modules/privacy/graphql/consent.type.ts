import { Field, ObjectType } from 'type-graphql';
import { Allow, CUSTOMERS, EVERYONE } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import { AgreedTextView } from '../../shop/index.js';

export type ConsentKind = 'TERMS' | 'MARKETING';
export type ConsentSource = 'QUOTATION' | 'ACCOUNT';

export const ConsentKindEnum = graphqlEnum<ConsentKind>('ConsentKind', 'What somebody agreed to.', {
  TERMS: "The shop's terms, with a quotation that was accepted.",
  MARKETING: 'That the shop sends news and offers.',
});

export const ConsentSourceEnum = graphqlEnum<ConsentSource>('ConsentSource', 'Where somebody agreed.', {
  QUOTATION:
    'With a quotation: terms on accepting it, by its private link, in the account or through the staff; news by the link.',
  ACCOUNT: 'In the account.',
});

@Allow(CUSTOMERS)
@ObjectType('Consent', {
  simpleResolvers: true,
  description:
    'That somebody agreed to something, or took it back. Entries are never changed; seen by the account’s owner alone.',
})
export class ConsentView {
  @Field(() => ConsentKindEnum, { description: 'To what.' })
  kind!: ConsentKind;

  @Field(() => Boolean, { description: 'False: a consent was taken back. TERMS are always granted.' })
  granted!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date | string;

  @Field(() => ConsentSourceEnum, { description: 'Where.' })
  source!: ConsentSource;

  @Field(() => AgreedTextView, { description: 'The words as they were.' })
  text!: AgreedTextView;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the quotation; null unless the source is QUOTATION.',
  })
  quotationNumber!: string | null;
}

@Allow(CUSTOMERS)
@ObjectType({ simpleResolvers: true, description: 'The outcome of a choice about consent.' })
export class ConsentPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the shop may send news and offers from now on; null when there are errors.',
  })
  acceptsMarketing!: boolean | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}

@Allow(EVERYONE)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of agreeing to news and offers by a private link.',
})
export class GiveConsentPayload {
  @Field(() => Boolean, { description: 'Whether it is kept; false when there are errors.' })
  kept!: boolean;

  @Field(() => [UserError], { description: 'Why nothing was kept; empty on success.' })
  userErrors!: UserError[];
}
