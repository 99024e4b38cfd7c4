import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { QUEUES } from '../queues.js';

/** What Bull calls the connections that it wants: two that all queues share, and one for each queue to wait on. */
type Purpose = 'client' | 'subscriber' | 'bclient';

/** The connections to Redis that carry the jobs; they are mended in the background, however long that takes. */
export class Connections {
  private readonly all: Redis[] = [];
  private readonly shared = new Map<Purpose, Redis>();

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {}

  readonly open = (purpose: Purpose): Redis => {
    const known = this.shared.get(purpose);
    if (known) return known;
    const redis = new Redis(this.url, { maxRetriesPerRequest: null, enableReadyCheck: false });
    // Each queue listens to the connections it shares.
    redis.setMaxListeners(QUEUES.length * 10);
    redis.on('error', (err) => this.logger.debug({ err }, 'Redis is out of reach'));
    this.all.push(redis);
    if (purpose !== 'bclient') this.shared.set(purpose, redis);
    return redis;
  };

  /** Whether a command would be answered now, rather than wait for Redis to come back. */
  get isReady(): boolean {
    return this.open('client').status === 'ready';
  }

  /** Calls whenever Redis can be reached again: it may have forgotten everything. */
  onReady(tell: () => void): void {
    this.open('client').on('ready', tell);
  }

  close(): void {
    for (const redis of this.all) redis.disconnect();
  }
}
