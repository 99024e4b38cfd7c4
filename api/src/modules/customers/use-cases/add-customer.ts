import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { CustomerAccount, provenAddresses } from '../../accounts/index.js';
import { type Actor, StaffUser } from '../../identity/index.js';
import { Customer } from '../customer.entity.js';
import type { CustomerData } from '../domain/parse-customer.js';
import { announceCreation } from '../events.js';

/** Whose the record is: the staff's who made it, or the account's of the customer who did. */
const ownership = ({ em }: Transaction, actor: Actor) => ({
  owner: actor.kind === 'staff' ? em.getReference(StaffUser, actor.id) : null,
  account: actor.kind === 'customer' ? em.getReference(CustomerAccount, actor.id) : null,
});

/** Customers who are signed in are reached at the addresses that they proved, unless they say otherwise. */
const channelsOf = async (transaction: Transaction, actor: Actor, data: CustomerData) => {
  const { email, phone, whatsapp } = data;
  if (actor.kind !== 'customer' || email || phone || whatsapp) return {};
  return provenAddresses(transaction, actor.id);
};

/**
 * Saves a new customer within the caller's transaction; it never matches one that exists. Whoever of the staff makes it
 * owns it; what a signed-in customer makes belongs to their account. Announced with the commit.
 */
export const addCustomer = async (
  transaction: Transaction,
  actor: Actor,
  data: CustomerData,
  at: Date,
): Promise<Customer> => {
  const channels = await channelsOf(transaction, actor, data);
  const customer = transaction.em.create(Customer, {
    id: newId(),
    ...data,
    ...channels,
    ...ownership(transaction, actor),
    createdAt: at,
    updatedAt: at,
  });
  await transaction.em.flush();
  announceCreation(transaction, customer);
  return customer;
};
