import type { Statement } from '../database/statement.js';
import type { Transaction } from '../database/transaction.js';
import type { Queue } from './queues.js';

/** Work to be done after the commit of the transaction that asks for it. */
export interface NewJob {
  /** A {@link JobKind}'s name. */
  readonly kind: string;
  readonly queue: Queue;
  /** One job for each key, ever: "notifications.sendMessage:<message id>". Asking again with it changes nothing. */
  readonly key: string;
  /** Plain JSON, ids rather than contents: it is shown to staff, with secrets masked. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Smaller goes first; 0 unless told. */
  readonly priority?: number;
  /** Not before; now unless told. */
  readonly runAt?: Date;
}

const INSERT: Statement = {
  name: 'job_insert',
  text: `insert into job (kind, queue, key, payload, priority, run_at)
    select job ->> 'kind', job ->> 'queue', job ->> 'key', job -> 'payload', coalesce((job ->> 'priority')::int, 0),
      coalesce((job ->> 'runAt')::timestamptz, $2)
    from jsonb_array_elements($1::jsonb) as given (job) on conflict (key) do nothing`,
};

/** Keeps jobs in the transaction that asks for them; they are found and done soon after its commit. */
export const enqueue = async (transaction: Transaction, jobs: readonly NewJob[], at: Date): Promise<void> => {
  if (jobs.length > 0) await transaction.query(INSERT, [JSON.stringify(jobs), at]);
};
