import type { CustomerToMergeFragment } from '../../generated/graphql';
import { CUSTOMER_FIELDS } from '../inputs';

export type MergedField = (typeof CUSTOMER_FIELDS)[number];
export type Values = Readonly<Record<MergedField, string | null>>;

const given = (value: string | null | undefined): string | null => value || null;

export const valuesOf = (customer: CustomerToMergeFragment): Values => ({
  name: customer.name,
  type: customer.type,
  email: given(customer.email),
  phone: given(customer.phone),
  whatsapp: given(customer.whatsapp),
  taxId: given(customer.taxId),
  businessActivity: given(customer.businessActivity),
});

/** The fields in which two customers differ: only there is anything to choose. */
export const differing = (one: Values, other: Values): MergedField[] =>
  CUSTOMER_FIELDS.filter((field) => one[field] !== other[field]);

/** What is chosen before anybody chose: the kept one's value, and the other's where it has none. */
export const proposal = (kept: Values, merged: Values): Values => {
  const entries = CUSTOMER_FIELDS.map((field) => [field, kept[field] ?? merged[field]]);
  return Object.fromEntries(entries);
};
