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

  /** Before the first connection an error is the answer to `connect`; after it, something for the logs. */
  private onError: (error: unknown) => void = (error) => {
    this.firstError ??= error;
  };
  private firstError: unknown;

  constructor(
    url: string,
    private readonly logger: Logger,
  ) {
    this.publisher = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 5_000,
    });
    this.listener = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null });
    for (const redis of [this.publisher, this.listener]) redis.on('error', (error) => this.onError(error));
    this.listener.on('message', (topic, message) => this.local.dispatch(topic, message));
  }

  /** Connects both; rejects when Redis cannot be reached now. Later losses are mended in the background. */
  async connect(): Promise<void> {
    try {
      await Promise.all([this.publisher.connect(), this.listener.connect()]);
    } catch (error) {
      this.publisher.disconnect();
      this.listener.disconnect();
      throw this.firstError ?? error;
    }
    this.onError = (error) => this.logger.warn({ err: error }, 'Redis is out of reach');
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
