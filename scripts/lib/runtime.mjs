import process from 'node:process';
import { fromRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';

const MINIMUM_NODE = '22.17.0';

/** @param {string} version @param {string} minimum */
export function isAtLeast(version, minimum) {
  const parts = version.split('.').map(Number);
  for (const [index, least] of minimum.split('.').map(Number).entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

/** @param {string} file @returns {Promise<string | undefined>} undefined when it does not run here */
async function versionOf(file) {
  if (file === process.execPath) return process.versions.node;
  const { code, output } = await run(file, ['--version']);
  const version = /^v(\d+\.\d+\.\d+)/.exec(output)?.[1];
  return code === 0 ? version : undefined;
}

/** The Node that came with the dependencies, for the systems that have one, before the one running now. */
function candidates() {
  if (process.env.LAMINA_NODE) return [process.env.LAMINA_NODE];
  const windows = process.platform === 'win32';
  const bundled = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  return [fromRoot('node_modules', bundled, 'bin', windows ? 'node.exe' : 'node'), process.execPath];
}

/** The Node that runs Lámina: 24 when at hand, else one that is new enough. LAMINA_NODE names another. */
export async function findNode() {
  const found = [];
  for (const file of candidates()) {
    const version = await versionOf(file);
    if (version && isAtLeast(version, MINIMUM_NODE)) return file;
    if (version) found.push(version);
  }
  throw new Refusal(
    `Lámina needs Node ${MINIMUM_NODE} or later (24 is best); found ${found.join(', ') || 'none that runs'}. Install Node 24 and try again.`,
  );
}
