import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, CUSTOMERS } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';
import type { ContactKind } from '../domain/contact.js';

export const ContactKindEnum = graphqlEnum<ContactKind>('ContactKind', 'How an address is reached.', {
  EMAIL: 'E-mail.',
  PHONE: 'Text messages.',
});

@Allow(CUSTOMERS)
@ObjectType('AccountContact', {
  simpleResolvers: true,
  description: 'An address that the owner of an account proved to read.',
})
export class AccountContactView {
  @Field(() => ContactKindEnum, { description: 'What kind of address.' })
  kind!: ContactKind;

  @Field(() => String, {
    description: 'The e-mail address in lower case, or the telephone number in E.164 (+56912345678).',
  })
  value!: string;

  @Field(() => DateTimeScalar, { description: 'When it was proven first.' })
  provenAt!: Date | string;
}

@Allow(CUSTOMERS)
@ObjectType('CustomerAccount', {
  simpleResolvers: true,
  description:
    'The account of a signed-in customer, seen by its owner alone. It stands for every customer record with one of its addresses.',
})
export class CustomerAccountView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name as the customer records have it; null while there are none.',
  })
  name!: string | null;

  @Field(() => [AccountContactView], { description: 'The proven addresses, oldest first.' })
  contacts!: AccountContactView[];

  @Field(() => DateTimeScalar, { description: 'When its first address was proven.' })
  createdAt!: Date | string;
}

@Allow(CUSTOMERS)
@ObjectType({
  simpleResolvers: true,
  description: 'The outcome of a change to an account: the account after it, or why nothing was changed.',
})
export class CustomerAccountPayload {
  @Field(() => CustomerAccountView, {
    nullable: true,
    description: 'The account after the change; null when there are errors.',
  })
  account!: CustomerAccountView | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  userErrors!: UserError[];
}
