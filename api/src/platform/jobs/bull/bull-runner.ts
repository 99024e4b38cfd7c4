import type { Logger } from 'pino';
import type { Clock } from '../../../kernel/clock.js';
import type { Sql } from '../../database/statement.js';
import type { JobRunner } from '../job-runner.js';
import { type JobStore, LEASE_MS } from '../job-store.js';
import type { JobWork } from '../job-work.js';
import { Carrier } from './carrier.js';
import { Connections } from './connections.js';
import { handOver } from './hand-over.js';

export interface BullRunnerDependencies {
  readonly url: string;
  readonly sql: Sql;
  readonly store: JobStore;
  readonly work: JobWork;
  readonly clock: Clock;
  readonly logger: Logger;
  /** False where other processes do the jobs, and this one only hands over those that it makes. */
  readonly runsJobs: boolean;
}

/** How long a job can wait whose process died before it handed it over, in milliseconds. */
const POLL_MS = 5_000;

/**
 * Jobs through Redis: hands over what waits and does what comes back. While Redis is away jobs wait in the database; when
 * it comes back, with or without its memory, all that are due are handed over, the most urgent first.
 */
export class BullRunner implements JobRunner {
  private readonly connections: Connections;
  private readonly carrier: Carrier;
  private looking: Promise<void> | null = null;
  private again = false;
  private afresh = true;
  private stopped = true;
  private timers: NodeJS.Timeout[] = [];

  constructor(private readonly dependencies: BullRunnerDependencies) {
    const { url, logger } = dependencies;
    this.connections = new Connections(url, logger);
    this.carrier = new Carrier(this.connections, logger);
  }

  start(): void {
    const { runsJobs } = this.dependencies;
    this.stopped = false;
    this.timers = [setInterval(() => this.wake(), POLL_MS)];
    this.connections.onReady(() => {
      this.afresh = true;
      this.wake();
    });
    if (runsJobs) {
      this.carrier.deliverTo((id) => this.take(id));
      this.timers.push(setInterval(() => this.recover(), LEASE_MS / 3));
    }
    for (const timer of this.timers) timer.unref();
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
      if (this.again && this.connections.isReady) this.wake();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.looking;
    const closed = this.carrier.close();
    await this.dependencies.work.stop();
    await closed;
    this.connections.close();
  }

  private async look(): Promise<void> {
    if (!this.connections.isReady) return;
    const { afresh } = this;
    this.again = false;
    this.afresh = false;
    const { sql, clock, logger } = this.dependencies;
    try {
      await handOver({ sql, carrier: this.carrier, clock, logger }, afresh);
    } catch (error) {
      logger.error({ err: error }, 'jobs could not be handed over; they stay waiting');
    }
  }

  private async take(id: string): Promise<void> {
    const { store, work, clock } = this.dependencies;
    if (this.stopped) return;
    const job = await store.claimOne(id, clock.now());
    if (!job) return;
    await work.do(job);
    // It may have to be tried again.
    this.wake();
  }

  private recover(): void {
    const { store, clock, logger } = this.dependencies;
    store.recover(clock.now()).then(
      (count) => {
        if (count === 0) return;
        logger.warn({ count }, 'jobs of a process that ended are done again');
        this.wake();
      },
      (err: unknown) => logger.error({ err }, 'jobs of processes that ended could not be looked for'),
    );
  }
}
