import { existsSync } from 'node:fs';
import { filesBelow, fingerprint } from './fingerprint.mjs';
import { fromRoot, ROOT } from './paths.mjs';

/**
 * @typedef {object} Target
 * @property {string} name the workspace's folder
 * @property {string} out the folder that the build writes
 * @property {string[]} args the build, as arguments to Node
 * @property {string} cwd
 * @property {() => string} fingerprint of everything that the build reads
 */

const SHARED = ['tsconfig.json', 'package-lock.json'].map((file) => fromRoot(file));

/** @param {string[]} inputs */
const fingerprintOf = (inputs) => () => {
  const files = [...SHARED, ...inputs].flatMap(filesBelow);
  return fingerprint(
    ROOT,
    files.filter((file) => !/\.(spec|bench)\.tsx?$/.test(file)),
  );
};

/** @type {Target} */
export const API = {
  name: 'api',
  out: fromRoot('api', 'dist'),
  args: [fromRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'api'],
  cwd: ROOT,
  fingerprint: fingerprintOf([fromRoot('api', 'src'), fromRoot('api', 'tsconfig.json')]),
};

/** Writes schema.graphql from the built API; with --check it compares. */
export const EMIT_SCHEMA = fromRoot('api', 'dist', 'app', 'emit-schema.js');

/** @param {string} name @returns {Target} */
const frontEnd = (name) => ({
  name,
  out: fromRoot(name, 'dist'),
  args: [fromRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
  cwd: fromRoot(name),
  fingerprint: fingerprintOf([fromRoot(name)]),
});

export const FRONT_ENDS = ['api/explorer', 'admin', 'storefront'];

/** What there is to build. A front end without a page is a workspace that waits for one. */
export const targets = () => [
  API,
  ...FRONT_ENDS.filter((name) => existsSync(fromRoot(name, 'index.html'))).map(frontEnd),
];
