/**
 * A generator that waits for a message cannot be returned until one comes; ending its messages ends it at once. For
 * generators whose only wait between two values is `for await` over these messages.
 */
export const stoppable = <Event>(
  events: AsyncGenerator<Event>,
  messages: AsyncIterableIterator<unknown>,
): AsyncIterableIterator<Event> => ({
  next: () => events.next(),
  return: async () => {
    await messages.return?.();
    return { value: undefined, done: true };
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});
