import type { CustomerToMergeFragment, CustomerType } from '../../generated/graphql';
import { CUSTOMER_FIELDS } from '../inputs';

export type MergedField = (typeof CUSTOMER_FIELDS)[number];
export type Values = Readonly<Record<Exclude<MergedField, 'type'>, string | null>> & {
  readonly type: CustomerType;
};

/** One of the two that are merged, by its place on the screen. */
export type Side = 0 | 1;
/** Whose value stays, where somebody chose: it holds when the two are read again. */
export type Choices = Readonly<Partial<Record<MergedField, Side>>>;
type Both = readonly [Values, Values];

const given = (value: string | null | undefined): string | null => value || null;

export const valuesOf = (customer: CustomerToMergeFragment): Values => ({
  name: given(customer.name),
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

export const opposite = (side: Side): Side => (side === 0 ? 1 : 0);

/** Whose value stays before anybody chose: the kept one's, and the other's where it has none. */
export const proposed = (both: Both, keeps: Side, field: MergedField): Side =>
  both[keeps][field] === null ? opposite(keeps) : keeps;

/** The values that the API would not come to by itself: it proposes as `proposed` does. */
export const chosenValues = (both: Both, keeps: Side, choices: Choices): Partial<Values> =>
  Object.fromEntries(
    differing(...both).flatMap((field) => {
      const side = choices[field] ?? proposed(both, keeps, field);
      return side === proposed(both, keeps, field) ? [] : [[field, both[side][field]]];
    }),
  );
