import { newId } from '../../kernel/ids.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { QuotationStatus } from './domain/lifecycle.js';
import { QuotationEvent } from './entities/index.js';
import type { QuotationEventType } from './events.js';
import { announce, sellersOf } from './use-cases/announce.js';

/** In the order in which changes of single quotations lock them, see change-quotation.ts. */
const LOCK: Statement = {
  name: 'quotation_lock_of_customers',
  text: `select id from quotation where customer_id = any($1::uuid[]) order by number, revision for update`,
};

/** In a statement of its own, so that it sees what the locks' last holders left. */
const accepted = `(select number from quotation where customer_id = any($1::uuid[]) and status = 'CONFIRMED')`;

const DELETE: Statement = {
  name: 'quotation_erase',
  text: `delete from quotation where customer_id = any($1::uuid[]) and number not in ${accepted}
    returning id, number, revision, version, status, seller_id as "sellerId", customer_id as "customerId"`,
};

const CLOSE: Statement = {
  name: 'quotation_close_links',
  text: `update quotation set link_generation = link_generation + 1, version = version + 1, updated_at = $2
    where customer_id = any($1::uuid[]) and number in ${accepted}
    returning id, number, revision, version, status, seller_id as "sellerId", customer_id as "customerId"`,
};

interface Touched {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly version: number;
  readonly status: QuotationStatus;
  readonly sellerId: string | null;
  readonly customerId: string;
}

export interface ErasedQuotations {
  readonly erasedIds: readonly string[];
  /** Numbers that stay as records of what was sold, each once. */
  readonly keptNumbers: readonly string[];
  /** Customers who stay for their sake. */
  readonly keptCustomers: readonly string[];
}

const tell = (transaction: Transaction, type: QuotationEventType, touched: readonly Touched[], at: Date) => {
  for (const { id: quotationId, status, sellerId, number, revision, version } of touched) {
    const sellers = sellersOf(sellerId);
    announce(transaction, type, at, {
      quotationId,
      number,
      revision,
      version,
      from: status,
      to: status,
      sellers,
    });
  }
};

/**
 * Removes the quotations of customers who are to be forgotten, with all their revisions, unless one of them was accepted:
 * those stay as they are, but their private links stop working. Three statements; each quotation's followers are told.
 */
export const eraseQuotations = async (
  transaction: Transaction,
  customerIds: readonly string[],
  at: Date,
): Promise<ErasedQuotations> => {
  await transaction.query(LOCK, [customerIds]);
  const erased = await transaction.query<Touched>(DELETE, [customerIds]);
  const kept = await transaction.query<Touched>(CLOSE, [customerIds, at]);
  for (const { id } of kept) {
    transaction.em.create(QuotationEvent, { id: newId(), quotation: id, at, kind: 'LINK_REVOKED' });
  }
  // Later than all that its followers know of.
  const ends = erased.map((quotation) => ({ ...quotation, version: quotation.version + 1 }));
  tell(transaction, 'quotation.deleted', ends, at);
  tell(transaction, 'quotation.linkRevoked', kept, at);
  return {
    erasedIds: erased.map(({ id }) => id),
    keptNumbers: [...new Set(kept.map(({ number }) => number))].sort(),
    keptCustomers: [...new Set(kept.map(({ customerId }) => customerId))],
  };
};
