import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { Customer } from '../customer.entity.js';
import type { CustomerData } from '../domain/parse-customer.js';

/** Saves a new customer within the caller's transaction; it never matches one that exists. */
export const addCustomer = async (
  transaction: Transaction,
  data: CustomerData,
  at: Date,
): Promise<Customer> => {
  const customer = transaction.em.create(Customer, { id: newId(), ...data, createdAt: at, updatedAt: at });
  await transaction.em.flush();
  return customer;
};
