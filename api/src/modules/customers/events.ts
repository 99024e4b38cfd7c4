import { newId } from '../../kernel/ids.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { MergePair } from './belongings.js';

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
