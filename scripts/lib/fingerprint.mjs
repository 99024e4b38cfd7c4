import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const OUTPUT_FOLDERS = new Set(['node_modules', 'dist', '.cache']);

/**
 * Every file at or below a path, in a stable order; none when it does not exist.
 * @param {string} start
 * @returns {string[]}
 */
export function filesBelow(start) {
  if (!existsSync(start)) return [];
  if (!statSync(start).isDirectory()) return [start];
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !OUTPUT_FOLDERS.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(start, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

/**
 * One hash over names and contents: equal means that a build of these files would come out the same.
 * @param {string} base names count relative to it, so that a moved clone is not stale
 * @param {string[]} files
 */
export function fingerprint(base, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${path.relative(base, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
