import type { Logger } from 'pino';
import type { Clock } from '../../kernel/clock.js';
import { CONCURRENCY } from './concurrency.js';
import type { JobRunner } from './job-runner.js';
import { type JobStore, LEASE_MS, type Places } from './job-store.js';
import type { JobWork } from './job-work.js';
import { QUEUES } from './queues.js';

interface LocalRunnerDependencies {
  readonly store: JobStore;
  readonly work: JobWork;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Nobody else can be at work on this database: what is found leased at the start belongs to the dead. */
  readonly alone: boolean;
}

/** How long a job can wait that another process left, in milliseconds. */
const POLL_MS = 5_000;
/** Later than any lease. */
const EVER = new Date('9999-01-01');
/** What is due and yet not to be had is locked by somebody else, for a moment. */
const SHORTEST_PAUSE_MS = 100;

/**
 * Does jobs without Redis: looks into the database when it is woken, when the next job is due and, for what other
 * processes left, every few seconds.
 */
export class LocalRunner implements JobRunner {
  private looking: Promise<void> | null = null;
  private again = false;
  private stopped = true;
  private timer: NodeJS.Timeout | null = null;
  private recoverAt = 0;

  constructor(private readonly dependencies: LocalRunnerDependencies) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
      if (this.again) this.wake();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    await this.dependencies.work.stop();
  }

  private async look(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.again = false;
    let pause = POLL_MS;
    try {
      await this.recover();
      await this.begin();
      pause = await this.untilNext();
    } catch (error) {
      this.dependencies.logger.error({ err: error }, 'looking for jobs failed; they stay waiting');
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), pause).unref();
  }

  private async recover(): Promise<void> {
    const { store, clock, alone, logger } = this.dependencies;
    const now = clock.now();
    if (now.getTime() < this.recoverAt) return;
    const everybody = alone && this.recoverAt === 0;
    const count = await store.recover(now, everybody ? EVER : now);
    this.recoverAt = now.getTime() + LEASE_MS / 3;
    if (count > 0) logger.warn({ count }, 'jobs of a process that ended are done again');
  }

  private async begin(): Promise<void> {
    const { store, work, clock } = this.dependencies;
    const places = this.places();
    if (places.length === 0 || this.stopped) return;
    for (const job of await store.claim(places, clock.now())) void work.do(job).then(() => this.wake());
  }

  private async untilNext(): Promise<number> {
    const { store, clock } = this.dependencies;
    const next = await store.nextDue(this.places().map(({ queue }) => queue));
    if (!next) return POLL_MS;
    return Math.max(SHORTEST_PAUSE_MS, Math.min(POLL_MS, next.getTime() - clock.now().getTime()));
  }

  private places(): Places[] {
    const { work } = this.dependencies;
    return QUEUES.map((queue) => ({ queue, free: CONCURRENCY[queue] - work.count(queue) })).filter(
      ({ free }) => free > 0,
    );
  }
}
