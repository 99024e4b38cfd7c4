import { notFound, versionFault } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import { type Result, refuse } from '../../../kernel/fault.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type AuditRecord, recordAudit, type Snapshot } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { Customer } from '../customer.entity.js';
import type { CustomerData } from '../domain/parse-customer.js';
import type { ReadableCustomers } from '../readable-customers.js';
import { lockCustomer, lockWholeCustomer } from './hold-customer.js';

export interface CustomerDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly readableBy: ReadableCustomers;
}

export interface CustomerTarget {
  readonly id: string;
  readonly expectedVersion?: number | null;
}

/** A customer's values, as the audit log keeps them. */
export const snapshotOf = (customer: Customer): CustomerData & Snapshot => {
  const { type, name, email, phone, whatsapp, taxId, businessActivity, metadata } = customer;
  return {
    type,
    name,
    email: email ?? null,
    phone: phone ?? null,
    whatsapp: whatsapp ?? null,
    taxId: taxId ?? null,
    businessActivity: businessActivity ?? null,
    metadata: { ...metadata },
  };
};

/** A customer under its row lock, as it was found. */
export interface LockedCustomer {
  readonly customer: Customer;
  readonly transaction: Transaction;
  readonly now: Date;
}

/**
 * Locks the row of a customer that the caller may see, checks its version, lets `work` act on it and saves everything,
 * with the audit entry, in one transaction. Answers with the id.
 */
export const changeCustomer =
  ({ database, clock, readableBy }: CustomerDependencies) =>
  (
    caller: Caller,
    { id, expectedVersion }: CustomerTarget,
    action: 'customer.updated' | 'customer.deleted',
    work: (locked: LockedCustomer) => Promise<Result<unknown>>,
  ): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const lock = action === 'customer.deleted' ? lockWholeCustomer : lockCustomer;
      const readable = await lock(transaction, id, readableBy(caller.actor));
      const customer = readable && (await transaction.em.findOne(Customer, { id: readable }));
      if (!customer) return refuse({ ...notFound('id'), message: { key: 'customer.notFound' } });
      const conflict = versionFault(customer.version, expectedVersion);
      if (conflict) return refuse(conflict);
      const before = snapshotOf(customer);
      const now = clock.now();
      const done = await work({ customer, transaction, now });
      if (!done.ok) return done;
      const after = action === 'customer.deleted' ? null : snapshotOf(customer);
      recordAudit(transaction, { ...caller, at: now, action, subjectId: customer.id, before, after });
      return { ok: true, value: customer.id };
    });

/** What the audit log keeps of a customer that was just added. */
export const customerCreated = (caller: Caller, customer: Customer): AuditRecord => ({
  ...caller,
  at: customer.createdAt,
  action: 'customer.created',
  subjectId: customer.id,
  before: null,
  after: snapshotOf(customer),
});
