import type { FindHolder } from '../identity/index.js';
import { CustomerAccount } from './customer-account.entity.js';

/** The customer that a session speaks for, with the name of this moment; null when the account is gone. */
export const findCustomerHolder: FindHolder = async ({ em }, id) => {
  const account = await em.findOne(CustomerAccount, { id });
  return account && { kind: 'customer', id, name: account.name ?? null };
};
