import type { Transaction } from '../../platform/database/transaction.js';
import type { AuditActor } from '../audit/index.js';
import type { Contact } from './domain/contact.js';

/** An account and every address that its owner has proven. */
export interface Claim {
  /** The account's owner, for the audit log. */
  readonly actor: AuditActor;
  readonly ip: string | null;
  readonly accountId: string;
  readonly contacts: readonly Contact[];
  /** The shop's, ISO 3166-1 alpha-2: how people there spell telephone numbers. */
  readonly country: string;
  readonly at: Date;
}

/**
 * Links the customer records with one of the addresses, as far as nobody else's account has them, to the account. Known to
 * the module of customers, which is above this one.
 * @returns the name on the newest of them; null when there were none.
 */
export type ClaimRecords = (transaction: Transaction, claim: Claim) => Promise<string | null>;
