import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { CUSTOMER_TYPES } from '../customer.entity.js';

export type CustomerType = (typeof CUSTOMER_TYPES)[number];
export const CustomerTypeEnum = graphqlEnum<CustomerType>(
  'CustomerType',
  'What kind of party a customer is.',
  {
    INDIVIDUAL: 'A person.',
    BUSINESS: 'A company or another organisation.',
  },
);

const TAX_ID = "Tax identification number, by the rules of the shop's country (in Chile the RUT).";

@Allow(EVERYONE)
@ObjectType('Customer', {
  simpleResolvers: true,
  description:
    'Who a quotation is for. Staff read customers by permission; everyone else only the one of a quotation they may read.',
})
export class CustomerView {
  @Field(() => ID, { description: 'Identifier; never changes.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person or company, 1 to 120 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Number for WhatsApp messages.' })
  whatsapp!: string | null;

  @Field(() => CustomerTypeEnum, { description: 'Person or company.' })
  type!: CustomerType;

  @Field(() => String, { nullable: true, description: TAX_ID })
  taxId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Line of business of a company, as invoices state it.',
  })
  businessActivity!: string | null;
}

@InputType({
  description:
    'A customer to be created. Callers who are not signed in give at least one of email, phone and whatsapp; what they give ' +
    'never matches, shows or changes a customer that exists.',
})
export class CustomerInput {
  @Field(() => String, { description: 'Name of the person or company, 1 to 120 characters after trimming.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number of 6 to 15 digits, best with its country code (+56...).',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number for WhatsApp messages, 6 to 15 digits, best with its country code.',
  })
  whatsapp?: string | null;

  @Field(() => CustomerTypeEnum, { defaultValue: 'INDIVIDUAL', description: 'Person or company.' })
  type!: CustomerType;

  @Field(() => String, { nullable: true, description: TAX_ID })
  taxId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Line of business of a company, as invoices state it.',
  })
  businessActivity?: string | null;
}
