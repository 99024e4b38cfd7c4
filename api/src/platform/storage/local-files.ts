import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKey, type FileStore } from './file-store.js';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Where files are written before they get their name. */
const UNFINISHED = '.unfinished';
/** Nobody writes for so long, in milliseconds. */
const ABANDONED_MS = 3_600_000;

/** Files below a folder of the local disk, for their owner alone. A file appears whole, by being renamed. */
export class LocalFiles implements FileStore {
  constructor(private readonly root: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = join(this.root, UNFINISHED, randomUUID());
    for (const folder of [dirname(path), dirname(unfinished)])
      await mkdir(folder, { recursive: true, mode: 0o700 });
    try {
      await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.pathOf(key));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  delete(key: string): Promise<void> {
    return rm(this.pathOf(key), { force: true });
  }

  async tidy(): Promise<void> {
    const folder = join(this.root, UNFINISHED);
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    // The disk's clock is this machine's, whatever the program takes for now.
    const abandoned = Date.now() - ABANDONED_MS;
    for (const path of names.map((name) => join(folder, name))) {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < abandoned) await rm(path, { force: true });
    }
  }

  private pathOf(key: string): string {
    checkKey(key);
    return join(this.root, key);
  }
}
