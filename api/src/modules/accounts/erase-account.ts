import { LockMode } from '@mikro-orm/core';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AccountContact } from './account-contact.entity.js';
import { CustomerAccount } from './customer-account.entity.js';
import type { Contact } from './domain/contact.js';

const FORGET_CODES: Statement = {
  name: 'sign_in_code_forget_account',
  text: `delete from sign_in_code c using account_contact p
    where p.account_id = $1 and c.kind = p.kind and c.address = p.value`,
};

/** The addresses of an account under its row lock, which makes sign-ins by them wait; null when there is no such account. */
export const lockAccount = async (
  transaction: Transaction,
  id: string,
): Promise<readonly Contact[] | null> => {
  const { em } = transaction;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const account = await em.findOne(CustomerAccount, { id }, lock);
  if (!account) return null;
  const contacts = await em.find(AccountContact, { account }, { ...lock, orderBy: { kind: 1, value: 1 } });
  return contacts.map(({ kind, value }) => ({ kind, value }));
};

/** Removes an account with its addresses and the codes sent to them; whoever proves one of them anew gets a new account. */
export const eraseAccount = async (transaction: Transaction, id: string): Promise<void> => {
  await transaction.query(FORGET_CODES, [id]);
  await transaction.em.nativeDelete(CustomerAccount, { id });
};
