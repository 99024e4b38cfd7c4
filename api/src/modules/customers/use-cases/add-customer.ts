import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Customer } from '../customer.entity.js';
import type { CustomerData } from '../domain/parse-customer.js';

/** Saves a new customer within the caller's transaction; it never matches one that exists. */
export const addCustomer = async (
  transaction: Transaction,
  data: CustomerData,
  at: Date,
): Promise<string> => {
  const id = newId();
  transaction.em.create(Customer, { id, ...data, createdAt: at, updatedAt: at });
  await transaction.em.flush();
  return id;
};
