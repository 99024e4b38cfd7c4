import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { unattended } from '../database/deadline.js';

/** How long to wait before each further attempt, in milliseconds. */
const PAUSES_MS: readonly number[] = [1_000, 5_000, 30_000];
/** How long closing waits for a server that takes its time, in milliseconds. */
const FAREWELL_MS = 3_000;

/**
 * Sends messages in the background: whoever posts one does not wait for it, and is not told how it went. What cannot be
 * sent is tried again a few times and then logged, without its content. A process that ends in between forgets it.
 */
export class Courier {
  private readonly underWay = new Set<Promise<void>>();
  private readonly stopped = new AbortController();

  constructor(
    private readonly logger: Logger,
    private readonly pausesMs = PAUSES_MS,
  ) {}

  /** @param what the kind of message, for the log. */
  post(what: string, send: () => Promise<void>): void {
    const delivery = unattended(() => this.deliver(what, send)).finally(() => this.underWay.delete(delivery));
    this.underWay.add(delivery);
  }

  /** Starts no further attempt, and waits a moment for those that are being made. */
  async close(): Promise<void> {
    this.stopped.abort();
    await Promise.race([Promise.all(this.underWay), pause(FAREWELL_MS, null, { ref: false })]);
  }

  private async deliver(what: string, send: () => Promise<void>): Promise<void> {
    for (const wait of [...this.pausesMs, null]) {
      try {
        await send();
        return;
      } catch (error) {
        const attempt = wait === null ? 'given up' : 'to be tried again';
        this.logger.error({ err: error, what }, `a message could not be sent: ${attempt}`);
      }
      if (wait === null || this.stopped.signal.aborted) return;
      await pause(wait, null, { signal: this.stopped.signal }).catch(() => {});
      if (this.stopped.signal.aborted) return;
    }
  }
}
