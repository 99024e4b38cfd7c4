import type { IdempotentRequest } from '../../kernel/idempotency.js';
import { newId } from '../../kernel/ids.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** What setting many prices came to. */
export interface PriceBatchOutcome {
  readonly validFrom: string;
  readonly changed: number;
  readonly unchanged: number;
}

interface Earlier {
  readonly inputHash: string;
  readonly outcome: PriceBatchOutcome;
}

const FIND: Statement = {
  name: 'price_batch_find',
  text: `select input_hash as "inputHash",
      json_build_object('validFrom', valid_from, 'changed', changed, 'unchanged', unchanged) as outcome
    from price_batch where caller = $1 and key = $2`,
};

const KEEP: Statement = {
  name: 'price_batch_keep',
  text: `insert into price_batch (id, caller, key, input_hash, valid_from, changed, unchanged, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** What the caller's key did before. */
export const priceBatchOf = async (
  transaction: Transaction,
  { caller, key }: IdempotentRequest,
): Promise<Earlier | null> => {
  const [earlier] = await transaction.query<Earlier>(FIND, [caller, key]);
  return earlier ?? null;
};

/** Remembers what the key did, in the transaction that did it. A key that another transaction just took is a violation. */
export const keepBatch = async (
  transaction: Transaction,
  { caller, key, inputHash }: IdempotentRequest,
  { validFrom, changed, unchanged }: PriceBatchOutcome,
  now: Date,
): Promise<void> => {
  const values = [newId(), caller, key, inputHash, validFrom, changed, unchanged, now];
  await transaction.query(KEEP, values);
};
