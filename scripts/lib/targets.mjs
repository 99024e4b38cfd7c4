import { filesBelow, fingerprint } from './fingerprint.mjs';
import { fromRoot, ROOT } from './paths.mjs';

/**
 * @typedef {object} Target
 * @property {string} name the workspace's folder
 * @property {string} out the folder that the build writes
 * @property {string[][]} runs of Node that make up the build, each as its arguments
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

const VITE_BUILD = [fromRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];

/** @type {Target} */
export const API = {
  name: 'api',
  out: fromRoot('api', 'dist'),
  runs: [VITE_BUILD],
  cwd: fromRoot('api'),
  fingerprint: fingerprintOf(['src', 'tsconfig.json', 'vite.config.ts'].map((name) => fromRoot('api', name))),
};

/** Writes schema.graphql from the built API; with --check it compares. */
export const EMIT_SCHEMA = fromRoot('api', 'dist', 'emit-schema.js');

/** @param {string} name @param {string[][]} runs @returns {Target} */
const frontEnd = (name, runs = [VITE_BUILD]) => ({
  name,
  out: fromRoot(name, 'dist'),
  runs,
  cwd: fromRoot(name),
  fingerprint: fingerprintOf([fromRoot(name)]),
});

export const FRONT_ENDS = ['api/explorer', 'admin', 'storefront'];

/** The storefront is built for browsers, then for the server that draws its pages, which looks into the first build. */
export const STOREFRONT = frontEnd('storefront', [VITE_BUILD, [...VITE_BUILD, '--ssr']]);

/** What there is to build. */
export const targets = () => [API, frontEnd('api/explorer'), frontEnd('admin'), STOREFRONT];
