/** More than a reader that keeps up ever leaves waiting. */
const MOST_WAITING = 1_000;

/**
 * Messages pushed by one side and awaited by the other, in order; the reader's `return` or `end` closes it. What a
 * reader that does not keep up leaves waiting is dropped, and `gap` stands where it was.
 */
export class MessageQueue<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private readonly readers: ((result: IteratorResult<T, undefined>) => void)[] = [];
  private ended = false;

  constructor(
    private readonly gap: T,
    private readonly onEnd: () => void,
  ) {}

  push(message: T): void {
    if (this.ended) return;
    const reader = this.readers.shift();
    if (reader) reader({ value: message, done: false });
    else if (this.waiting.length < MOST_WAITING) this.waiting.push(message);
    else this.waiting.splice(0, MOST_WAITING, this.gap);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting.length = 0;
    for (const reader of this.readers.splice(0)) reader({ value: undefined, done: true });
    this.onEnd();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const message = this.waiting.shift();
    if (message !== undefined) return Promise.resolve({ value: message, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.readers.push(resolve));
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
