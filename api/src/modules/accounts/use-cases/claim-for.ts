import type { Transaction } from '../../../platform/database/transaction.js';
import { AccountContact } from '../account-contact.entity.js';
import type { ClaimRecords } from '../claim-records.js';
import type { CustomerAccount } from '../customer-account.entity.js';

/** Links what can be linked to an account by all its addresses; an account without a name takes that of the newest record. */
export const claimFor = async (
  transaction: Transaction,
  claimRecords: ClaimRecords,
  account: CustomerAccount,
  { ip, country, at }: { readonly ip: string | null; readonly country: string; readonly at: Date },
): Promise<void> => {
  const contacts = await transaction.em.find(AccountContact, { account });
  const { id: accountId, name } = account;
  const actor = { kind: 'customer', id: accountId, name: name ?? null } as const;
  const newest = await claimRecords(transaction, { actor, ip, accountId, contacts, country, at });
  if (newest !== null && !name) transaction.em.assign(account, { name: newest, updatedAt: at });
};
