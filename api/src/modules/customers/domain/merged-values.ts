import type { CustomerData } from './parse-customer.js';

/**
 * What a customer is after another was merged into it: the values chosen, else its own, else those of the other. Entries of
 * other systems are united; where both have a key, its own value stays.
 */
export const mergedValues = (
  kept: CustomerData,
  merged: CustomerData,
  chosen: Partial<CustomerData>,
): CustomerData => {
  type Optional = 'email' | 'phone' | 'whatsapp' | 'taxId' | 'businessActivity';
  const either = (field: Optional) =>
    chosen[field] === undefined ? (kept[field] ?? merged[field]) : chosen[field];
  return {
    type: chosen.type ?? kept.type,
    name: chosen.name ?? kept.name,
    email: either('email'),
    phone: either('phone'),
    whatsapp: either('whatsapp'),
    taxId: either('taxId'),
    businessActivity: either('businessActivity'),
    metadata: chosen.metadata ?? { ...merged.metadata, ...kept.metadata },
  };
};
