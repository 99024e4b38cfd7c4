import type { Transaction } from '../../platform/database/transaction.js';
import { AccountContact } from './account-contact.entity.js';

export interface ProvenAddresses {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Where an account's owner is reached: the first address of each kind that they proved. */
export const provenAddresses = async ({ em }: Transaction, accountId: string): Promise<ProvenAddresses> => {
  const contacts = await em.find(AccountContact, { account: accountId }, { orderBy: { provenAt: 'asc' } });
  const first = (wanted: 'EMAIL' | 'PHONE') => contacts.find(({ kind }) => kind === wanted)?.value ?? null;
  return { email: first('EMAIL'), phone: first('PHONE') };
};
