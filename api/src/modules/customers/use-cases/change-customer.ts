import { LockMode } from '@mikro-orm/core';
import { notFound, versionFault } from '../../../kernel/change-faults.js';
import type { Clock } from '../../../kernel/clock.js';
import { type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Database } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type AuditRecord, recordAudit, type Snapshot } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { Customer } from '../customer.entity.js';

export interface CustomerDependencies {
  readonly database: Database;
  readonly clock: Clock;
}

export interface CustomerTarget {
  readonly id: string;
  readonly expectedVersion?: number | null;
}

const snapshotOf = (customer: Customer): Snapshot => {
  const { type, name, email, phone, whatsapp, taxId, businessActivity, metadata } = customer;
  return { type, name, email, phone, whatsapp, taxId, businessActivity, metadata: { ...metadata } };
};

/** A customer under its row lock, as it was found. */
export interface LockedCustomer {
  readonly customer: Customer;
  readonly transaction: Transaction;
  readonly now: Date;
}

/**
 * Locks a customer's row, checks its version, lets `work` act on it and saves everything, with the audit entry, in one
 * transaction. Answers with the id.
 */
export const changeCustomer =
  ({ database, clock }: CustomerDependencies) =>
  (
    caller: Caller,
    { id, expectedVersion }: CustomerTarget,
    action: 'customer.updated' | 'customer.deleted',
    work: (locked: LockedCustomer) => Promise<Result<unknown>>,
  ): Promise<Result<string>> =>
    database.transaction(async (transaction) => {
      const customer = isId(id)
        ? await transaction.em.findOne(Customer, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        : null;
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
