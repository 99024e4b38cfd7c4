import { LockMode } from '@mikro-orm/core';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { NOBODY, recordAudit } from '../../audit/index.js';
import {
  ANONYMOUS,
  type Device,
  type Requester,
  type SignedIn,
  signedIn,
  startSession,
} from '../../identity/index.js';
import { shopCountry } from '../../shop/index.js';
import { AccountContact } from '../account-contact.entity.js';
import type { AccountDependencies } from '../account-dependencies.js';
import { CustomerAccount } from '../customer-account.entity.js';
import { type Contact, type ContactInput, readContact } from '../domain/contact.js';
import { wrongCode } from '../wrong-code.js';
import { claimFor } from './claim-for.js';
import { proveContact } from './prove-contact.js';

export type CodeProof = ContactInput & { readonly code: string };

interface CodeSignIn {
  readonly input: CodeProof;
  readonly requester: Requester;
  readonly device: Device;
}

/** Notes in the audit log that somebody brought a wrong code, with the address that was tried. */
const recordFailure = async (
  transaction: Transaction,
  { kind, value }: Contact,
  { ip, userAgent }: Device,
  at: Date,
): Promise<void> => {
  const known = await transaction.em.findOne(AccountContact, { kind, value });
  recordAudit(transaction, {
    actor: ANONYMOUS,
    ip,
    at,
    action: 'account.signInFailed',
    subjectId: known?.account.id ?? NOBODY,
    before: null,
    after: { kind, value, userAgent },
  });
};

/** The account that an address belongs to; a new one when it is proven for the first time. */
const accountOf = async ({ em }: Transaction, contact: Contact, at: Date): Promise<CustomerAccount> => {
  // Locked, so that whoever deletes the account meanwhile is waited for, and found to have done so.
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const known = await em.findOne(AccountContact, { ...contact }, { lockMode });
  if (known) return em.findOneOrFail(CustomerAccount, { id: known.account.id });
  const account = em.create(CustomerAccount, { id: newId(), createdAt: at, updatedAt: at });
  em.create(AccountContact, { ...contact, account, provenAt: at });
  await em.flush();
  return account;
};

/**
 * Exchanges a one-time code for a session of the account that its address belongs to, which is made now if there is none,
 * and links the customer records with the account's addresses. Every reason to refuse a well-formed input answers alike.
 */
export const signInWithCode =
  ({ database, clock, codes, tokens, claimRecords }: AccountDependencies) =>
  async ({ input, requester, device }: CodeSignIn): Promise<Result<SignedIn>> => {
    const country = await shopCountry(database);
    const contact = readContact(input, ['input'], country);
    if (!contact.ok) return contact;
    const started = await database.transaction(async (transaction) => {
      const at = clock.now();
      const proof = { contact: contact.value, requester, code: input.code, at };
      if (!(await proveContact(transaction, codes, proof))) {
        await recordFailure(transaction, contact.value, device, at);
        return null;
      }
      const account = await accountOf(transaction, contact.value, at);
      const { ip, userAgent } = device;
      await claimFor(transaction, claimRecords, account, { ip, country, at });
      const { id } = account;
      const holder = { kind: 'customer', id, name: account.name ?? null } as const;
      const session = await startSession(transaction, holder, device, at);
      recordAudit(transaction, {
        actor: holder,
        ip,
        at,
        action: 'account.signedIn',
        subjectId: id,
        before: null,
        after: { sessionId: session.sessionId, userAgent, kind: contact.value.kind },
      });
      return { holder, session };
    });
    return started ? accept(await signedIn(tokens, started.holder, started.session)) : refuse(wrongCode);
  };
