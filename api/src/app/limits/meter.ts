import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Budget } from './budgets.js';

/** A budget after something was spent from it. */
export interface Balance {
  /** Whether the budget was enough. */
  readonly enough: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Until the budget is whole again. */
  readonly resetMs: number;
}

const MINUTE = 60;
/** Callers that are remembered as having nothing left; the oldest are forgotten, which costs one more look at the count. */
const MOST_EXHAUSTED = 10_000;

const redisCounter = (url: string, logger: Logger) => {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 1_000 });
  let reachable = true;
  redis.on('error', (error) => {
    if (reachable) logger.warn({ err: error }, 'Redis is out of reach: limits count in this process only');
    reachable = false;
  });
  redis.on('ready', () => {
    reachable = true;
  });
  return redis;
};

/**
 * Counts what callers spend in windows of a minute: together with the other processes where there is Redis, and in this
 * process alone while there is none. A Redis that is out of reach refuses nobody.
 */
export class Meter {
  private readonly exhausted = new Map<string, number>();
  private readonly redis: Redis | undefined;
  private readonly counter: RateLimiterMemory | RateLimiterRedis;

  constructor(redisUrl: string | undefined, logger: Logger) {
    const options = { keyPrefix: 'lamina:limit', points: Number.MAX_SAFE_INTEGER, duration: MINUTE };
    const local = new RateLimiterMemory(options);
    this.redis = redisUrl ? redisCounter(redisUrl, logger) : undefined;
    this.counter = this.redis
      ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: local })
      : local;
  }

  async spend({ key, points: limit }: Budget, points: number): Promise<Balance> {
    const { consumedPoints, msBeforeNext } = await this.counter.penalty(key, points);
    const remaining = Math.max(limit - consumedPoints, 0);
    if (remaining === 0) this.remember(key, performance.now() + msBeforeNext);
    return { enough: consumedPoints <= limit, limit, remaining, resetMs: msBeforeNext };
  }

  /** Milliseconds until a caller that has nothing left may spend again, as far as this process knows; else 0. */
  exhaustedFor({ key }: Budget): number {
    const until = this.exhausted.get(key);
    if (until === undefined) return 0;
    const left = until - performance.now();
    if (left <= 0) this.exhausted.delete(key);
    return Math.max(left, 0);
  }

  private remember(key: string, until: number): void {
    this.exhausted.set(key, until);
    const [oldest] = this.exhausted.keys();
    if (this.exhausted.size > MOST_EXHAUSTED && oldest !== undefined) this.exhausted.delete(oldest);
  }

  close(): void {
    this.redis?.disconnect();
  }
}
