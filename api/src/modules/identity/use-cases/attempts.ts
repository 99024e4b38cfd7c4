import { LockMode } from '@mikro-orm/core';
import type { Statement } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { AttemptCount } from '../attempt-count.entity.js';
import { after } from '../domain/session-life.js';
import { charged, givenBack, MEMORY_SECONDS, type ThrottleRule, waitFor } from '../domain/throttle.js';

/** Something that attempts are counted for, and how failures slow it down. */
export interface Scope {
  readonly key: string;
  readonly rule: ThrottleRule;
}

/** An attempt that was let in. */
export interface Attempt {
  readonly scopes: readonly Scope[];
  readonly at: Date;
}

const ENSURE: Statement = {
  name: 'attempt_count_ensure',
  text: `insert into attempt_count (scope, failures, last_at)
    select scope, 0, $2 from unnest($1::text[]) as given (scope) order by scope on conflict do nothing`,
};

const FORGET: Statement = {
  name: 'attempt_count_forget',
  text: `delete from attempt_count where scope in
    (select scope from attempt_count where last_at < $1 for update skip locked)`,
};

/** The counts with their rules, locked in one order by all, so that nobody waits for ever. */
const hold = async ({ em }: Transaction, scopes: readonly Scope[]) => {
  const rules = new Map(scopes.map(({ key, rule }) => [key, rule]));
  const rows = await em.find(
    AttemptCount,
    { scope: { $in: [...rules.keys()] } },
    { orderBy: { scope: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return rows.flatMap((row) => {
    const rule = rules.get(row.scope);
    return rule ? [{ row, rule }] : [];
  });
};

/**
 * Counts an attempt in all scopes, or in none when one of them has to wait: then answers for how many seconds. Called
 * in a transaction of its own before the attempt, which {@link excuse} takes out of the count when it did not fail.
 */
export const countAttempt = async (transaction: Transaction, { scopes, at }: Attempt): Promise<number> => {
  await transaction.query(ENSURE, [scopes.map(({ key }) => key), at]);
  const held = await hold(transaction, scopes);
  const wait = Math.max(...held.map(({ row }) => waitFor(row, at)));
  if (wait > 0) return wait;
  for (const { row, rule } of held) transaction.em.assign(row, charged(row, rule, at));
  return 0;
};

/**
 * Takes an attempt that did not fail out of the count, and what nobody remembers out of the table. One that asks for more
 * proof has not succeeded yet: it makes up for no failure before it.
 */
export const excuse = async (
  transaction: Transaction,
  { scopes, at }: Attempt,
  succeeded: boolean,
): Promise<void> => {
  for (const { row, rule } of await hold(transaction, scopes)) {
    transaction.em.assign(row, givenBack(row, rule, { at, succeeded }));
  }
  await transaction.query(FORGET, [after(at, -MEMORY_SECONDS)]);
};
