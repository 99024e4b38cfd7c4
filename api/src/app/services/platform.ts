import type { Logger } from 'pino';
import { systemClock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/events.js';
import { followEvents } from '../../platform/jobs/follow-events.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { OutboxRelay } from '../../platform/outbox/relay.js';
import { LocalPubSub } from '../../platform/pubsub/local-pubsub.js';
import type { PubSub } from '../../platform/pubsub/pubsub.js';
import { RedisPubSub } from '../../platform/pubsub/redis-pubsub.js';
import type { Config } from '../config.js';
import { unreachable } from '../explain.js';
import { TRIGGERS } from '../jobs/triggers.js';
import { openDatabase } from '../open-database.js';

/** Tells an event to those who follow its subject, and to those who follow all subjects of its kind. */
const publish = async (pubsub: PubSub, event: DomainEvent): Promise<void> => {
  const message = JSON.stringify(event);
  const [kind = event.subject] = event.subject.split(':');
  await pubsub.publish(event.subject, message);
  await pubsub.publish(kind, message);
};

const connectPubSub = async (url: string | undefined, logger: Logger) => {
  if (!url) return { pubsub: new LocalPubSub(), redis: null };
  const redis = new RedisPubSub(url, logger);
  await redis.connect().catch((error: unknown) => {
    throw unreachable('Redis', url, error);
  });
  return { pubsub: redis, redis };
};

/** What stands between the modules and the outside: database, events, time. */
export const createPlatform = async (config: Config, logger: Logger) => {
  const clock = systemClock(config.CLOCK_OFFSET);
  const outbox = new Outbox();
  const { database, setUp, close: closeDatabase } = await openDatabase(config, outbox);
  const { pubsub, redis } = await connectPubSub(config.REDIS_URL, logger);
  const deliver = (event: DomainEvent) => publish(pubsub, event);
  const relay = new OutboxRelay(database, clock, deliver, followEvents(TRIGGERS, logger), logger);
  const close = async () => {
    await pubsub.close();
    await closeDatabase();
  };
  return { clock, outbox, setUp, database, pubsub, redis, relay, close };
};

export type Platform = Awaited<ReturnType<typeof createPlatform>>;
