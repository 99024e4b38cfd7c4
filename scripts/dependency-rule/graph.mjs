import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../lib/fingerprint.mjs';
import { importsOf } from './imports.mjs';

/**
 * @typedef {object} Edge
 * @property {string} from a file, relative to the repository's root, with forward slashes
 * @property {string} to likewise, or the specifier as written when it names a package
 * @property {boolean} typeOnly
 */

/** TypeScript imports name the compiled file: './money.js' is money.ts. */
const SOURCE_ENDINGS = [
  /** @type {const} */ (['.js', '.ts']),
  ['.js', '.tsx'],
  ['.jsx', '.tsx'],
  ['', '.ts'],
  ['', '.tsx'],
  ['', ''],
];

/** @param {string} target an absolute path as imported */
function sourceFile(target) {
  for (const [written, real] of SOURCE_ENDINGS) {
    const file = target.endsWith(written) ? target.slice(0, target.length - written.length) + real : '';
    if (file && existsSync(file)) return file;
  }
  return target;
}

/**
 * Every import in the sources below the given folders.
 * @param {string} root
 * @param {string[]} folders relative to it
 * @returns {Edge[]}
 */
export function importGraph(root, folders) {
  const relative = (/** @type {string} */ file) => path.relative(root, file).split(path.sep).join('/');
  const files = folders.flatMap((folder) => filesBelow(path.join(root, folder)));
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8')).map(({ specifier, typeOnly }) => ({
        from: relative(file),
        to: specifier.startsWith('.')
          ? relative(sourceFile(path.resolve(path.dirname(file), specifier)))
          : specifier,
        typeOnly,
      })),
    );
}
