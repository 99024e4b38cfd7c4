import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { targets } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

/** Says from which sources the folder was built; gone while a build runs, so a failed one stays stale. */
const stampOf = (/** @type {Target} */ target) => path.join(target.out, '.stamp');

/** @param {Target} target */
function isFresh(target) {
  const stamp = stampOf(target);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === target.fingerprint();
}

/** @param {string} node @param {Target} target */
async function build(node, target) {
  const started = performance.now();
  const fingerprint = target.fingerprint();
  rmSync(stampOf(target), { force: true });
  for (const args of target.runs) {
    const { code, output } = await run(node, args, { cwd: target.cwd });
    if (code !== 0) throw new Refusal(`${output}${target.name} does not build; see above.`);
  }
  writeFileSync(stampOf(target), fingerprint);
  console.log(`Built ${target.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/**
 * Builds what is older than its sources.
 * @param {string} node
 * @returns {Promise<string[]>} the names of what was built
 */
export async function buildStale(node) {
  const stale = targets().filter((target) => !isFresh(target));
  for (const target of stale) await build(node, target);
  return stale.map((target) => target.name);
}
