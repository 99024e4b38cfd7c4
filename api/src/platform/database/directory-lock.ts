import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process works in the data directory; its message is fit for one line on the terminal. */
export class DirectoryInUseError extends Error {
  constructor(directory: string) {
    super(
      `The data directory ${directory} is in use by another Lámina process. Stop it, or set DATA_DIR to another one.`,
    );
  }
}

/**
 * Holds a directory for this process alone. Two processes on one embedded database would lose data. The lock is the
 * operating system's own, taken by SQLite on a file of its own: it ends with the process however that ends, so there
 * is nothing stale to clean up after a crash, and process ids (always 1 in a container) play no part.
 */
export const lockDirectory = (directory: string): { release(): void } => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'));
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive;');
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) throw new DirectoryInUseError(directory);
    throw error;
  }
  return { release: () => lock.close() };
};
