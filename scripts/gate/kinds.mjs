import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStale } from '../lib/build.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { run } from '../lib/run.mjs';
import { readReport } from './report.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {string[]} args for Node
 * @param {Step['needs']} needs
 * @returns {Step}
 */
export const command = (name, args, needs = []) => ({
  name,
  needs,
  run: async (node) => {
    const { code, output } = await run(node, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  },
});

/** Builds what is stale, in this process. @type {Step} */
export const buildStep = {
  name: 'build',
  needs: [],
  run: async (node) => {
    try {
      await buildStale(node);
      return { passed: 1, failed: 0, output: '' };
    } catch (error) {
      return { passed: 0, failed: 1, output: error instanceof Refusal ? error.message : String(error) };
    }
  },
};

/**
 * The tests of one vitest project, counted one by one.
 * @param {string} name
 * @param {Step['needs']} needs
 * @returns {Step}
 */
export const vitestProject = (name, needs = []) => ({
  name,
  needs,
  run: async (node) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'lamina-gate-'));
    const report = path.join(folder, 'report.json');
    const vitest = fromRoot('node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--project', name, '--reporter=default', '--reporter=json'];
    const { code, output } = await run(node, [...args, `--outputFile.json=${report}`]);
    const { passed, failed } = await readReport(report, code);
    await rm(folder, { recursive: true });
    return { passed, failed, output };
  },
});
