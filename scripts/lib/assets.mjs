import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './fingerprint.mjs';

/** Compiled by the compiler, or read by tests alone. */
const NOT_ASSETS = /\.tsx?$|\/fixtures\//;

/**
 * Copies the data files that stand beside the sources to the same place beside the compiled files.
 * @param {string} source
 * @param {string} out
 */
export function copyAssets(source, out) {
  for (const file of filesBelow(source).filter((name) => !NOT_ASSETS.test(name))) {
    const copy = path.join(out, path.relative(source, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}
