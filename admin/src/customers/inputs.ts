import type { CreateCustomerInput } from '../generated/graphql';

/** What the form of a customer edits. */
export const CUSTOMER_FIELDS = [
  'name',
  'type',
  'email',
  'phone',
  'whatsapp',
  'taxId',
  'businessActivity',
] as const satisfies (keyof CreateCustomerInput)[];

export const customerInput = ({
  name,
  type,
  email,
  phone,
  whatsapp,
  taxId,
  businessActivity,
}: CreateCustomerInput) => ({
  name,
  type,
  email: email || null,
  phone: phone || null,
  whatsapp: whatsapp || null,
  taxId: taxId || null,
  businessActivity: businessActivity || null,
});
