import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type Actor, StaffUser } from '../../identity/index.js';
import { Customer } from '../customer.entity.js';
import type { CustomerData } from '../domain/parse-customer.js';

/**
 * Saves a new customer within the caller's transaction; it never matches one that exists. Whoever of the staff makes it
 * owns it.
 */
export const addCustomer = async (
  { em }: Transaction,
  actor: Actor,
  data: CustomerData,
  at: Date,
): Promise<Customer> => {
  const owner = actor.kind === 'staff' ? em.getReference(StaffUser, actor.id) : null;
  const customer = em.create(Customer, { id: newId(), ...data, owner, createdAt: at, updatedAt: at });
  await em.flush();
  return customer;
};
