import { setTimeout as pause } from 'node:timers/promises';
import Bull from 'bull';
import type { Logger } from 'pino';
import { CONCURRENCY } from '../concurrency.js';
import { QUEUES, type Queue } from '../queues.js';
import type { Connections } from './connections.js';

/** What Redis is told of a job. */
export interface Parcel {
  readonly id: string;
  readonly queue: Queue;
  /** Smaller goes first. */
  readonly priority: number;
  readonly runAt: string;
}

/** Redis may go while it is told: nobody waits for it for longer, in milliseconds. */
const PATIENCE_MS = 5_000;
/** Bull's priorities begin at 1, and 0 is none. */
const USUAL_PRIORITY = 100_000;
const LARGEST_PRIORITY = 200_000;

const priorityOf = ({ priority }: Parcel): number =>
  Math.max(1, Math.min(LARGEST_PRIORITY, USUAL_PRIORITY + priority));

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  const late = pause(PATIENCE_MS, null, { ref: false }).then(() => {
    throw new Error('Redis did not answer in time.');
  });
  return Promise.race([work, late]);
};

/**
 * Carries ids of jobs through Redis, a Bull queue for each of ours. What it loses or delivers twice does no harm: the
 * database knows what is to be done, and by whom.
 */
export class Carrier {
  private readonly queues: ReadonlyMap<Queue, Bull.Queue<Pick<Parcel, 'id'>>>;

  constructor(
    private readonly connections: Connections,
    logger: Logger,
  ) {
    const settings = { retryProcessDelay: 1_000 };
    const options = { prefix: 'lamina', createClient: connections.open, settings };
    this.queues = new Map(QUEUES.map((name) => [name, new Bull(name, options)]));
    for (const queue of this.queues.values()) {
      queue.on('error', (err) => logger.debug({ err, queue: queue.name }, 'Redis is out of reach for jobs'));
    }
  }

  /** Tells Redis of jobs; of what it knows already nothing changes. Rejects when it cannot be told now. */
  async carry(parcels: readonly Parcel[], now: Date): Promise<void> {
    for (const [name, queue] of this.queues) {
      const jobs = parcels
        .filter((parcel) => parcel.queue === name)
        .map((parcel) => {
          const { id, runAt } = parcel;
          const due = new Date(runAt).getTime();
          return {
            data: { id },
            opts: {
              // The same job at another time is another matter for Bull, which ignores an id that it knows.
              jobId: `${id}:${due}`,
              priority: priorityOf(parcel),
              delay: Math.max(0, due - now.getTime()),
              removeOnComplete: true,
              removeOnFail: true,
            },
          };
        });
      if (jobs.length === 0) continue;
      if (!this.connections.isReady) throw new Error('Redis is out of reach.');
      await inTime(queue.addBulk(jobs));
    }
  }

  /** Takes ids as they come due, so many of a queue at a time. */
  deliverTo(take: (id: string) => Promise<void>): void {
    for (const [name, queue] of this.queues) {
      // Resolves when the queue is closed; what goes wrong meanwhile it tells as an event.
      queue.process(CONCURRENCY[name], ({ data }) => take(data.id)).catch(() => {});
    }
  }

  /** Takes nothing more. */
  async close(): Promise<void> {
    const closing = [...this.queues.values()].map((queue) => queue.close(true));
    await inTime(Promise.allSettled(closing)).catch(() => {});
  }
}
