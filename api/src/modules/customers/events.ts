import { newId } from '../../kernel/ids.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { MergePair } from './belongings.js';
import type { Customer } from './customer.entity.js';

/** Writes into the outbox that there is a new customer, within the transaction that saves it. */
export const announceCreation = (
  transaction: Transaction,
  { id: customerId, type, createdAt }: Pick<Customer, 'id' | 'type' | 'createdAt'>,
): void =>
  transaction.emit({
    id: newId(),
    type: 'customer.created',
    subject: `customer:${customerId}`,
    occurredAt: createdAt,
    payload: { customerId, type },
  });

/** Writes into the outbox that a customer was merged into another, within the transaction that did it. */
export const announceMerge = (
  transaction: Transaction,
  { keptId, mergedId }: MergePair,
  version: number,
  at: Date,
): void =>
  transaction.emit({
    id: newId(),
    type: 'customer.merged',
    subject: `customer:${keptId}`,
    occurredAt: at,
    payload: { customerId: keptId, mergedId, version },
  });
