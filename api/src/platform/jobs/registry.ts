import type { Transaction } from '../database/transaction.js';
import {
  type Abandoned,
  type AbandonedJob,
  type Abandonment,
  type JobKind,
  type JobRun,
  PermanentFailure,
  type RetryPolicy,
} from './job-kind.js';
import type { Queue } from './queues.js';

/** A kind of job whatever its payload is: it reads what was stored by itself. */
export interface RegisteredKind {
  readonly name: string;
  readonly queue: Queue;
  readonly retry: RetryPolicy;
  /** @throws PermanentFailure for a payload that does not fit. */
  readonly run: (stored: unknown, run: JobRun) => Promise<void>;
  /** Of a payload that does not fit there is nothing to say. */
  readonly abandoned: (transaction: Transaction, stored: unknown, abandoned: Abandoned) => Promise<void>;
}

export const registered = <Payload>(kind: JobKind<Payload>): RegisteredKind => ({
  name: kind.name,
  queue: kind.queue,
  retry: kind.retry,
  run: async (stored, run) => {
    const payload = kind.payload.safeParse(stored);
    if (payload.success) return kind.run(payload.data, run);
    const places = payload.error.issues.map(({ path }) => path.join('.') || '(all)');
    throw new PermanentFailure(`The payload does not fit: ${places.join(', ')}.`);
  },
  abandoned: async (transaction, stored, abandoned) => {
    const payload = kind.payload.safeParse(stored);
    if (payload.success) await kind.abandoned?.(transaction, payload.data, abandoned);
  },
});

/** Every kind of job that this program does, by name. */
export type JobKinds = ReadonlyMap<string, RegisteredKind>;

export const jobKinds = (kinds: readonly RegisteredKind[]): JobKinds => {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  if (byName.size !== kinds.length) throw new Error('Two kinds of job have one name.');
  return byName;
};

/** Tells whatever waits for a job that it was abandoned, in the transaction that abandons it. */
export type Abandon = (
  transaction: Transaction,
  job: AbandonedJob,
  by: Abandonment,
  at: Date,
) => Promise<void>;

export const abandonBy =
  (kinds: JobKinds): Abandon =>
  async (transaction, { id: jobId, kind, payload }, by, at) => {
    await kinds.get(kind)?.abandoned(transaction, payload, { jobId, by, at });
  };
