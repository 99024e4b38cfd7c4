/**
 * The modules from the ground up: each may import those before it. quote-engine, the lowest, is pure.
 * A new module takes its place here first.
 */
export const MODULES = [
  'quote-engine',
  'tax-id',
  'audit',
  'identity',
  'api-keys',
  'jobs',
  'shop',
  'accounts',
  'customers',
  'catalog',
  'vehicles',
  'properties',
  'pricing',
  'quotations',
  'documents',
  'notifications',
  'conversations',
  'webhooks',
  'reporting',
  'privacy',
];

/**
 * @typedef {object} Area where a file lives
 * @property {'kernel' | 'platform' | 'module' | 'app' | 'entry' | 'front-end' | 'package'} kind
 * @property {string} name of the module, front end or package
 */

/** @type {[RegExp, Area['kind']][]} */
const AREAS = [
  [/^api\/src\/(kernel)\//, 'kernel'],
  [/^api\/src\/(platform)\//, 'platform'],
  [/^api\/src\/modules\/([^/]+)\//, 'module'],
  [/^api\/src\/(app)\//, 'app'],
  [/^api\/src\/([^/]+)\.ts$/, 'entry'],
  [/^(admin|storefront|api\/explorer)\//, 'front-end'],
];

/** @param {string} file a path in the repository or a package's specifier @returns {Area} */
export function areaOf(file) {
  for (const [pattern, kind] of AREAS) {
    const name = pattern.exec(file)?.[1];
    if (name) return { kind, name };
  }
  return { kind: 'package', name: file };
}
