import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Allow, EVERYONE } from '../../../kernel/access.js';
import { DateTimeScalar } from '../../../kernel/scalars/index.js';
import { UserError } from '../../../kernel/user-error.type.js';

const STAFF = 'Staff (settings:write).';
const MEANINGS = {
  name: 'Name as customers know it, 1 to 120 characters.',
  legalName: 'Name in the register of companies, at most 120 characters.',
  country: 'ISO 3166-1 alpha-2, for example CL.',
  currency:
    'The one currency of all prices and quotations, ISO 4217. It can change only while there are no quotations (IN_USE), and every ' +
    'product is unpriced until it has a price in the new one.',
  timeZone:
    'IANA name, for example America/Santiago. Decides days, the year in numbers and which prices are in force.',
  locale:
    'BCP 47, for example es-CL. How numbers and dates are written; what Lámina does not speak is in Spanish.',
  quotationExpiryDays:
    'Days that a quotation submitted from now on can be accepted, 1 to 3650. Those submitted before keep theirs.',
  taxId:
    "Tax id, at most 40 characters, in the country's usual form. Saving one checks it by the country's rule (AR, BR, CL, CO, MX, PE).",
  taxIdLabel: 'What the country calls the tax id, for example RUT; at most 40 characters.',
  taxName:
    'What the country calls the tax on sales, for example IVA; 1 to 40 characters. Its rate is in the rule set.',
  address: 'Address as it stands on documents, with line breaks; at most 4,000 characters.',
  phone: 'Telephone number that customers may call, 6 to 15 digits.',
  whatsapp: 'Number that customers may write to on WhatsApp, with its country code (+56...), 6 to 15 digits.',
  email: 'E-mail address that customers may write to, at most 254 characters.',
  terms: 'Conditions of every quotation, at most 4,000 characters.',
  bankDetails: 'Where customers pay to, as it stands on documents; at most 4,000 characters.',
} as const;

@Allow(EVERYONE)
@ObjectType('ShopSettings', {
  simpleResolvers: true,
  description: 'Who the shop is and how it counts money and time.',
})
export class ShopSettingsView {
  @Field(() => String, { description: MEANINGS.name })
  name!: string;

  @Field(() => String, { nullable: true, description: MEANINGS.legalName })
  legalName!: string | null;

  @Field(() => String, { description: MEANINGS.country })
  country!: string;

  @Field(() => String, { description: MEANINGS.currency })
  currency!: string;

  @Field(() => String, { description: MEANINGS.timeZone })
  timeZone!: string;

  @Field(() => String, { description: MEANINGS.locale })
  locale!: string;

  @Field(() => Int, { description: MEANINGS.quotationExpiryDays })
  quotationExpiryDays!: number;

  @Field(() => String, { nullable: true, description: MEANINGS.taxId })
  taxId!: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.taxIdLabel })
  taxIdLabel!: string | null;

  @Field(() => String, { description: MEANINGS.taxName })
  taxName!: string;

  @Field(() => String, { nullable: true, description: MEANINGS.address })
  address!: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.phone })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.whatsapp })
  whatsapp!: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.email })
  email!: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.terms })
  terms!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the terms as they are, for AcceptanceInput.termsVersion: SHA-256 of their UTF-8, 64 hexadecimal digits; null without terms.',
  })
  termsVersion!: string | null;

  @Allow('settings:write')
  @Field(() => String, { nullable: true, description: `${MEANINGS.bankDetails} ${STAFF}` })
  bankDetails!: string | null;

  @Allow('settings:write')
  @Field(() => Int, { description: `Counts up with every change; for \`expectedVersion\`. ${STAFF}` })
  version!: number;

  @Allow('settings:write')
  @Field(() => DateTimeScalar, { description: `When they were last changed. ${STAFF}` })
  updatedAt!: Date | string;
}

const CANNOT_GO = 'Cannot be null.';

@InputType({
  description: 'What to change in the settings: a field that is left out stays as it is, null takes it away.',
})
export class ShopSettingsInput {
  @Field(() => String, { nullable: true, description: `${MEANINGS.name} ${CANNOT_GO}` })
  name?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.legalName })
  legalName?: string | null;

  @Field(() => String, { nullable: true, description: `${MEANINGS.country} ${CANNOT_GO}` })
  country?: string | null;

  @Field(() => String, { nullable: true, description: `${MEANINGS.currency} ${CANNOT_GO}` })
  currency?: string | null;

  @Field(() => String, { nullable: true, description: `${MEANINGS.timeZone} ${CANNOT_GO}` })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: `${MEANINGS.locale} ${CANNOT_GO}` })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: `${MEANINGS.quotationExpiryDays} ${CANNOT_GO}` })
  quotationExpiryDays?: number | null;

  @Field(() => String, { nullable: true, description: MEANINGS.taxId })
  taxId?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.taxIdLabel })
  taxIdLabel?: string | null;

  @Field(() => String, { nullable: true, description: `${MEANINGS.taxName} ${CANNOT_GO}` })
  taxName?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.address })
  address?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.phone })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.whatsapp })
  whatsapp?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.email })
  email?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.terms })
  terms?: string | null;

  @Field(() => String, { nullable: true, description: MEANINGS.bankDetails })
  bankDetails?: string | null;
}

@Allow(EVERYONE)
@ObjectType({ simpleResolvers: true, description: 'The outcome of a change of the settings.' })
export class ShopSettingsPayload {
  @Field(() => ShopSettingsView, {
    nullable: true,
    description: 'The settings after the change; null when there are errors.',
  })
  shopSettings!: ShopSettingsView | null;

  @Field(() => [UserError], { description: 'Why nothing was saved. Empty on success.' })
  userErrors!: UserError[];
}
