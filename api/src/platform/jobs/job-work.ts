import type { Logger } from 'pino';
import type { Clock } from '../../kernel/clock.js';
import { PermanentFailure } from './job-kind.js';
import { type ClaimedJob, type JobStore, LEASE_MS } from './job-store.js';
import { afterFailure } from './outcome.js';
import type { Queue } from './queues.js';
import { type Abandon, abandonBy, type JobKinds } from './registry.js';

interface JobWorkDependencies {
  readonly store: JobStore;
  readonly kinds: JobKinds;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How long a stop waits for handlers that were told to end, in milliseconds. */
const FAREWELL_MS = 5_000;

/**
 * Does claimed jobs and writes down what became of them. Handlers run outside any transaction. While one works, others
 * are told so; when that cannot be written, the lease ends and somebody does the job again.
 */
export class JobWork {
  private readonly underWay = new Map<ClaimedJob, Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly abandon: Abandon;
  private heartbeat: NodeJS.Timeout | null = null;

  constructor(private readonly dependencies: JobWorkDependencies) {
    this.abandon = abandonBy(dependencies.kinds);
  }

  /** How many of a queue this process does right now. */
  count(queue: Queue): number {
    return [...this.underWay.keys()].filter((job) => job.queue === queue).length;
  }

  /** Resolves when the job is done, or it is known what else becomes of it. Never rejects. */
  do(job: ClaimedJob): Promise<void> {
    const work = this.attempt(job)
      .catch((error: unknown) => {
        this.dependencies.logger.error({ err: error, job: job.id }, 'a job could not be settled');
      })
      .finally(() => this.underWay.delete(job));
    this.underWay.set(job, work);
    this.heartbeat ??= setInterval(() => this.prolong(), LEASE_MS / 3).unref();
    return work;
  }

  /** Tells handlers to end and waits a moment; what is not done by then is put back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, FAREWELL_MS).unref());
    await Promise.race([Promise.all(this.underWay.values()), patience]);
    if (this.heartbeat) clearInterval(this.heartbeat);
    const { store, clock, logger } = this.dependencies;
    for (const { id } of this.underWay.keys()) {
      await store
        .putBack(id, clock.now())
        .catch((err: unknown) => logger.warn({ err }, 'a job stays leased'));
    }
  }

  private prolong(): void {
    const { store, clock, logger } = this.dependencies;
    const ids = [...this.underWay.keys()].map(({ id }) => id);
    if (ids.length === 0) return;
    store
      .prolong(ids, clock.now())
      .catch((err: unknown) => logger.warn({ err }, 'leases were not prolonged'));
  }

  private async attempt(job: ClaimedJob): Promise<void> {
    const { store, clock } = this.dependencies;
    const { id } = job;
    try {
      await this.handle(job);
    } catch (error) {
      return this.failed(job, error);
    }
    this.expect(job, await store.done(id, clock.now()));
  }

  private async handle({ id, kind: name, payload, attempt, askedAt }: ClaimedJob): Promise<void> {
    const kind = this.dependencies.kinds.get(name);
    if (!kind) throw new PermanentFailure(`Nobody knows how to do "${name}".`);
    const { attempts } = kind.retry;
    if (attempt > attempts) throw new PermanentFailure('The process ended during the last try.');
    const { signal } = this.stopping;
    const run = { jobId: id, attempt, last: attempt === attempts, askedAt: new Date(askedAt), signal };
    await kind.run(payload, run);
  }

  private async failed(job: ClaimedJob, error: unknown): Promise<void> {
    const { store, kinds, clock, logger } = this.dependencies;
    const { id, kind, attempt, postponed } = job;
    const at = clock.now();
    if (this.stopping.signal.aborted && !(error instanceof PermanentFailure)) {
      this.expect(job, await store.putBack(id, at));
      return;
    }
    const retry = kinds.get(kind)?.retry ?? { attempts: 1, firstPauseMs: 0, longestPauseMs: 0 };
    const failure = afterFailure({ error, attempt, postponed, at }, retry);
    if (failure.next === 'putBack') {
      this.expect(job, await store.putBack(id, failure.at));
      return;
    }
    logger.warn({ err: error, job: id, kind, attempt, next: failure.next }, 'a job failed');
    const settled =
      failure.next === 'dead'
        ? await store.dead(id, at, failure.error, (transaction) => this.abandon(transaction, job, 'DEAD', at))
        : await store.again(id, failure.at, failure.error, failure.counts);
    this.expect(job, settled);
  }

  /** A process that was held up for longer than its lease finds that somebody else has the job. */
  private expect({ id, kind }: ClaimedJob, settled: boolean): void {
    if (!settled)
      this.dependencies.logger.warn({ job: id, kind }, 'a job was taken over before it was settled');
  }
}
