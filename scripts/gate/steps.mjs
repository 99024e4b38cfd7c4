import { existsSync } from 'node:fs';
import { fromRoot } from '../lib/paths.mjs';
import { EMIT_SCHEMA, FRONT_ENDS } from '../lib/targets.mjs';
import { buildStep, command, vitestProject } from './kinds.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {'build' | 'curl' | 'postgres' | 'redis' | 'chromium' | 'poppler'} Need
 * @typedef {object} Step
 * @property {string} name
 * @property {Need[]} needs what has to be there for the step to mean anything
 * @property {(node: string) => Promise<Outcome>} run
 */

const tsc = fromRoot('node_modules', 'typescript', 'bin', 'tsc');

const codegen = fromRoot('node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');

/** Front ends have types to check once they have a tsconfig. */
const typed = ['api', 'api/oracle', 'e2e', 'deploy', ...FRONT_ENDS].map((folder) => ({
  name: `types-${folder.split('/').at(-1)}`,
  project: folder === 'api' ? 'api/tsconfig.test.json' : `${folder}/tsconfig.json`,
}));

/** Everything that `npm test` checks, cheapest first. @returns {Step[]} */
export const steps = () => [
  ...typed
    .filter(({ project }) => existsSync(fromRoot(project)))
    .map(({ name, project }) => command(name, [tsc, '-p', project, '--noEmit'])),
  command('lint', [fromRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '.']),
  command('dependencies', ['scripts/check-dependencies.mjs']),
  buildStep,
  command('schema', [EMIT_SCHEMA, '--check'], ['build']),
  command('codegen', [codegen, '--config', 'codegen.yml', '--check']),
  vitestProject('unit'),
  vitestProject('commands', ['build']),
  vitestProject('e2e-pglite', ['build', 'curl', 'redis', 'poppler']),
  vitestProject('e2e-postgres', ['build', 'curl', 'redis', 'postgres', 'poppler']),
  vitestProject('browser', ['build', 'chromium']),
];

/** What `npm run test:long` runs: soak and fault runs, minutes each. @returns {Step[]} */
export const longSteps = () => [
  buildStep,
  vitestProject('long-pglite', ['build', 'redis']),
  vitestProject('long-postgres', ['build', 'redis', 'postgres']),
];
