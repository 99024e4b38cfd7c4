import { LockMode } from '@mikro-orm/core';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { recordAudit } from '../../audit/index.js';
import type { CustomerActor, Requester } from '../../identity/index.js';
import { shopCountry } from '../../shop/index.js';
import { AccountContact } from '../account-contact.entity.js';
import type { AccountDependencies } from '../account-dependencies.js';
import { CustomerAccount } from '../customer-account.entity.js';
import { readContact } from '../domain/contact.js';
import { wrongCode } from '../wrong-code.js';
import { claimFor } from './claim-for.js';
import { proveContact } from './prove-contact.js';
import type { CodeProof } from './sign-in-with-code.js';

const taken: Fault = { code: 'TAKEN', message: { key: 'account.contactTaken' }, path: ['input'] };

interface SignedInCustomer {
  readonly actor: CustomerActor;
  readonly ip: string | null;
  readonly requester: Requester;
}

/**
 * Adds an address, proven by its code, to the caller's account, and links the customer records that have it. One that
 * belongs to another account stays there: accounts are not merged. Answers with the account's id.
 */
export const addContact =
  ({ database, clock, codes, claimRecords }: AccountDependencies) =>
  async ({ actor, ip, requester }: SignedInCustomer, input: CodeProof): Promise<Result<string>> => {
    const country = await shopCountry(database);
    const contact = readContact(input, ['input'], country);
    if (!contact.ok) return contact;
    return database.transaction(async (transaction): Promise<Result<string>> => {
      const at = clock.now();
      const { em } = transaction;
      const account = await em.findOne(
        CustomerAccount,
        { id: actor.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const proof = { contact: contact.value, requester, code: input.code, at };
      const proven = await proveContact(transaction, codes, proof);
      if (!account || !proven) return refuse(wrongCode);
      const known = await em.findOne(AccountContact, { ...contact.value });
      if (known && known.account.id !== account.id) return refuse(taken);
      if (!known) {
        em.create(AccountContact, { ...contact.value, account, provenAt: at });
        const change = { before: null, after: { ...contact.value } };
        recordAudit(transaction, {
          actor,
          ip,
          at,
          action: 'account.contactAdded',
          subjectId: account.id,
          ...change,
        });
        await em.flush();
      }
      await claimFor(transaction, claimRecords, account, { ip, country, at });
      return accept(account.id);
    });
  };
