import { Field, InputType } from 'type-graphql';
import { type CustomerType, CustomerTypeEnum } from './customer.enums.js';
import { MetadataEntryInput } from './metadata.type.js';

const NAME = 'Name of the person or company, 1 to 120 characters after trimming.';
const EMAIL = 'E-mail address, at most 254 characters.';
const PHONE = 'Telephone number of 6 to 15 digits, best with its country code (+56...).';
const WHATSAPP = 'Number for WhatsApp messages, 6 to 15 digits, best with its country code.';
const TAX_ID =
  "Tax identification number, checked by the rules of the shop's country: RUT in Chile, CUIT in Argentina, CPF or CNPJ in " +
  'Brazil, NIT in Colombia, RFC in Mexico, RUC in Peru; elsewhere any text of at most 120 characters. With or without dots, ' +
  'dashes and spaces; it is stored in the usual form.';
const ACTIVITY = 'Line of business of a company, as invoices state it; at most 120 characters.';
const METADATA = 'Values that another system keeps with the customer, at most 50.';

@InputType({
  description:
    'A customer to be created. Callers who are not signed in give at least one of email, phone and whatsapp; what they give ' +
    'never matches, shows or changes a customer that exists.',
})
export class CustomerInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;

  @Field(() => String, { nullable: true, description: PHONE })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: WHATSAPP })
  whatsapp?: string | null;

  @Field(() => CustomerTypeEnum, { defaultValue: 'INDIVIDUAL', description: 'Person or company.' })
  type!: CustomerType;

  @Field(() => String, { nullable: true, description: TAX_ID })
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: ACTIVITY })
  businessActivity?: string | null;
}

@InputType({ description: 'A customer that the staff creates; no channel is needed.' })
export class CreateCustomerInput extends CustomerInput {
  @Field(() => [MetadataEntryInput], { nullable: true, description: METADATA })
  metadata?: MetadataEntryInput[] | null;
}

@InputType({
  description:
    'What changes of a customer. What is not given stays; null takes a value away, except name and type.',
})
export class UpdateCustomerInput {
  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;

  @Field(() => String, { nullable: true, description: PHONE })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: WHATSAPP })
  whatsapp?: string | null;

  @Field(() => CustomerTypeEnum, { nullable: true, description: 'Person or company.' })
  type?: CustomerType | null;

  @Field(() => String, { nullable: true, description: TAX_ID })
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: ACTIVITY })
  businessActivity?: string | null;

  @Field(() => [MetadataEntryInput], { nullable: true, description: `${METADATA} Replaces all there are.` })
  metadata?: MetadataEntryInput[] | null;
}
