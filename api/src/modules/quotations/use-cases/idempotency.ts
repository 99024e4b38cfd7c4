import type { Fault } from '../../../kernel/fault.js';
import { type IdempotentRequest, keyConflict } from '../../../kernel/idempotency.js';
import { EVERY_ROW, queryRows } from '../../../platform/database/row-rule.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Actor } from '../../identity/index.js';
import { quotationsReadableBy, seesOwnQuotations } from '../read-model/readable-by.js';

const KEPT_MS = 24 * 3_600_000;

/** With whether the caller may still see the quotation, which may be another's by now. */
const FIND = {
  name: 'idempotency_find',
  text: (andRule: string) => `select input_hash as "inputHash", quotation_id as "quotationId",
      exists (select from quotation q where q.id = quotation_id ${andRule}) as visible
    from idempotency_key where caller = $1 and key = $2 and created_at > $3`,
};

const FORGET: Statement = {
  name: 'idempotency_forget',
  text: 'delete from idempotency_key where caller = $1 and key = $2 and created_at <= $3',
};

const KEEP: Statement = {
  name: 'idempotency_keep',
  text: `insert into idempotency_key (caller, key, input_hash, quotation_id, created_at) values ($1, $2, $3, $4, $5)
    on conflict do nothing returning key`,
};

const FORGET_ALL: Statement = {
  name: 'idempotency_forget_all',
  text: 'delete from idempotency_key where created_at <= $1',
};

/** Takes out of the table what no key stands for any more. */
export const forgetKeys = async (sql: Sql, now: Date): Promise<void> => {
  await sql.query(FORGET_ALL, [new Date(now.getTime() - KEPT_MS)]);
};

export type Earlier = { readonly quotationId: string } | { readonly fault: Fault };

/** What the key did before, within 24 hours: its quotation, or a fault when the input was another or it is out of sight. */
export const findEarlier = async (
  sql: Sql,
  actor: Actor,
  request: IdempotentRequest,
  now: Date,
): Promise<Earlier | null> => {
  const since = new Date(now.getTime() - KEPT_MS);
  // Whoever sees no quotations at all has seen the one they made when they made it, and sees it again.
  const rule = seesOwnQuotations(actor) ? quotationsReadableBy(actor) : EVERY_ROW;
  type Found = { readonly inputHash: string; readonly quotationId: string; readonly visible: boolean };
  const [earlier] = await queryRows<Found>(sql, FIND, [request.caller, request.key, since], rule);
  if (!earlier) return null;
  const path = ['input', 'idempotencyKey'];
  if (earlier.inputHash !== request.inputHash) return { fault: keyConflict(path) };
  if (!earlier.visible) return { fault: { code: 'NOT_FOUND', message: { key: 'quotation.notFound' }, path } };
  return { quotationId: earlier.quotationId };
};

/** Somebody else's simultaneous request with the same key was saved first: ours must not be. */
export class KeyTakenError extends Error {}

/**
 * Remembers, in the transaction that saves the quotation, what the key did. A simultaneous request waits here for the
 * other's outcome. @throws KeyTakenError, which rolls the transaction back.
 */
export const keepKey = async (
  transaction: Transaction,
  request: IdempotentRequest,
  quotationId: string,
  now: Date,
) => {
  const { caller, key, inputHash } = request;
  await transaction.query(FORGET, [caller, key, new Date(now.getTime() - KEPT_MS)]);
  const kept = await transaction.query(KEEP, [caller, key, inputHash, quotationId, now]);
  if (kept.length === 0) throw new KeyTakenError();
};
