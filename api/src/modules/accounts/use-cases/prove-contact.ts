import type { Transaction } from '../../../platform/database/transaction.js';
import type { Requester } from '../../identity/index.js';
import { spendCode, tryCode } from '../code-store.js';
import type { Contact } from '../domain/contact.js';
import type { SignInCodes } from '../domain/sign-in-codes.js';

/** Codes are shown in groups by some programs, and typed as they are shown. */
const plain = (code: string): string => code.replace(/[\s-]/g, '');

interface Proof {
  readonly contact: Contact;
  readonly requester: Requester;
  readonly code: string;
  readonly at: Date;
}

/**
 * Whether the code is the one that the address was sent for this requester. A right one is used up, a wrong one counted: the transaction has
 * to commit in either case. The row's lock makes simultaneous tries take turns.
 */
export const proveContact = async (
  transaction: Transaction,
  codes: SignInCodes,
  { contact, requester, code, at }: Proof,
): Promise<boolean> => {
  const live = await tryCode(transaction, contact, requester, at);
  if (!codes.matches(contact, plain(code), live)) return false;
  await spendCode(transaction, contact, requester);
  return true;
};
