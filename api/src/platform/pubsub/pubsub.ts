/** Stands in the stream where messages may be missing (the connection to Redis broke): read the state anew. */
export const GAP = Symbol('messages may be missing');
export type PubSubMessage = string | typeof GAP;

/**
 * Tells every process's listeners about committed events: inside this process, or through Redis across processes.
 * In order per topic. The outbox in front of it makes sure that nothing is forgotten, and a {@link GAP} says so where
 * something may have been missed.
 */
export interface PubSub {
  /** Rejects when the message cannot be handed over now; the outbox then keeps it and tries again. */
  publish(topic: string, message: string): Promise<void>;
  /** All messages from the moment the promise resolves on. Return the iterator to stop listening. */
  subscribe(topic: string): Promise<AsyncIterableIterator<PubSubMessage>>;
  close(): Promise<void>;
}
