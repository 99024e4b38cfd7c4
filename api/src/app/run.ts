import { explain } from './explain.js';

/** After this long a stop no longer waits for what is under way. */
const PATIENCE_MS = 10_000;
const ECHO_MS = 200;

/**
 * A process's life: starts it, or says in one line why it cannot; on SIGINT or SIGTERM closes it and exits with 0. A
 * second signal, or waiting too long, ends it at once.
 */
export const run = async (start: () => Promise<{ close(): Promise<void> }>): Promise<void> => {
  try {
    const running = await start();
    let askedAt: number | null = null;
    const stop = async () => {
      const now = performance.now();
      // A process group's signal reaches us directly and through the launcher that passes it on: that is one request.
      if (askedAt !== null && now - askedAt < ECHO_MS) return;
      if (askedAt !== null) process.exit(1);
      askedAt = now;
      setTimeout(() => process.exit(1), PATIENCE_MS).unref();
      await running.close();
      process.exit(0);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
};
