import { MessageQueue } from './message-queue.js';
import { GAP, type PubSub, type PubSubMessage } from './pubsub.js';

/** Tells the listeners of this process. */
export class LocalPubSub implements PubSub {
  private readonly topics = new Map<string, Set<MessageQueue<PubSubMessage>>>();

  async publish(topic: string, message: string): Promise<void> {
    this.dispatch(topic, message);
  }

  async subscribe(topic: string): Promise<AsyncIterableIterator<PubSubMessage>> {
    return this.listen(topic, () => {});
  }

  async close(): Promise<void> {
    for (const queues of this.topics.values()) for (const queue of queues) queue.end();
  }

  /** Starts listening at once; `onIdle` is called when the topic's last listener has left. */
  listen(topic: string, onIdle: () => void): AsyncIterableIterator<PubSubMessage> {
    const queues = this.topics.get(topic) ?? new Set();
    this.topics.set(topic, queues);
    const queue = new MessageQueue<PubSubMessage>(GAP, () => {
      queues.delete(queue);
      if (queues.size > 0 || this.topics.get(topic) !== queues) return;
      this.topics.delete(topic);
      onIdle();
    });
    queues.add(queue);
    return queue;
  }

  dispatch(topic: string, message: PubSubMessage): void {
    for (const queue of this.topics.get(topic) ?? []) queue.push(message);
  }

  /** Tells every listener of every topic that messages may have been lost. */
  dispatchGap(): void {
    for (const topic of this.topics.keys()) this.dispatch(topic, GAP);
  }
}
