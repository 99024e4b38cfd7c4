import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import type { Metadata } from '../domain/metadata.js';
import { type CustomerType, CustomerTypeEnum } from './customer.enums.js';

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

  @Field(() => String, {
    nullable: true,
    description: "Tax identification number in the usual form of the shop's country (in Chile the RUT).",
  })
  taxId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Line of business of a company, as invoices state it.',
  })
  businessActivity!: string | null;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => Int, {
    description: 'Goes up with every change; give it as `expectedVersion`. Staff (customers:read).',
  })
  version!: number;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => DateTimeScalar, { description: 'When it was first saved. Staff (customers:read).' })
  createdAt!: Date | string;

  @Allow('customers:read', 'customers:read_own')
  @Field(() => DateTimeScalar, { description: 'When it last changed. Staff (customers:read).' })
  updatedAt!: Date | string;

  /** For the field `metadata`, which has a resolver of its own. */
  metadataByKey!: Metadata;
}
