import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './fingerprint.mjs';

/**
 * Removes compiled files whose source is gone: the compiler leaves them, and a renamed migration would run twice.
 * @param {string} source
 * @param {string} out
 */
export function removeOrphans(source, out) {
  for (const file of filesBelow(out).filter((name) => name.endsWith('.js'))) {
    const stem = path.join(source, path.relative(out, file)).slice(0, -'.js'.length);
    if (existsSync(`${stem}.ts`) || existsSync(`${stem}.tsx`)) continue;
    rmSync(file);
    rmSync(`${file}.map`, { force: true });
  }
}
