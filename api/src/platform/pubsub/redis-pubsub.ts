import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { LocalPubSub } from './local-pubsub.js';
import type { PubSub, PubSubMessage } from './pubsub.js';

/**
 * Tells the listeners of every process through one Redis. One connection publishes, another listens: Redis demands
 * it. A listener is told of a gap whenever the listening connection was rebuilt, since Redis keeps nothing for the absent.
 */
export class RedisPubSub implements PubSub {
  private readonly local = new LocalPubSub();
  private readonly publisher: Redis;
  private readonly listener: Redis;

  constructor(url: string, logger: Logger) {
    this.publisher = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
    });
    this.listener = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
    this.publisher.on('error', (error) => logger.warn({ err: error }, 'Redis (publishing) is out of reach'));
    this.listener.on('error', (error) => logger.warn({ err: error }, 'Redis (listening) is out of reach'));
    this.listener.on('message', (topic, message) => this.local.dispatch(topic, message));
  }

  /** Connects both; rejects when Redis cannot be reached now. Later losses are mended in the background. */
  async connect(): Promise<void> {
    await Promise.all([this.publisher.connect(), this.listener.connect()]);
    this.listener.on('ready', () => this.local.dispatchGap());
  }

  async publish(topic: string, message: string): Promise<void> {
    await this.publisher.publish(topic, message);
  }

  async subscribe(topic: string): Promise<AsyncIterableIterator<PubSubMessage>> {
    const messages = this.local.listen(topic, () => {
      this.listener.unsubscribe(topic).catch(() => {
        // A connection that is down has forgotten the topic by itself.
      });
    });
    await this.listener.subscribe(topic);
    return messages;
  }

  /** Whether Redis answers now. */
  async ping(): Promise<void> {
    await this.publisher.ping();
  }

  async close(): Promise<void> {
    await this.local.close();
    this.publisher.disconnect();
    this.listener.disconnect();
  }
}
