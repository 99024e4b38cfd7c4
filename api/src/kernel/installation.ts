import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The nearest folder above with the lock file: built code lies elsewhere below it than its source. */
const rootAbove = (folder: URL): URL => {
  if (existsSync(new URL('package-lock.json', folder))) return folder;
  const parent = new URL('../', folder);
  if (parent.href === folder.href) throw new Error('This program has been taken out of its folder.');
  return rootAbove(parent);
};

const ROOT = rootAbove(new URL('./', import.meta.url));

/** A file of this installation by its path from the root. */
export const installed = (path: string): string => fileURLToPath(new URL(path, ROOT));
