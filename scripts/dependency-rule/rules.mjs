import { areaOf, MODULES } from './areas.mjs';

/**
 * @typedef {import('./graph.mjs').Edge} Edge
 * @typedef {import('./areas.mjs').Area} Area
 * @typedef {(edge: Edge, from: Area, to: Area) => string | undefined | false} Rule the reason why the import may not be
 */

/**
 * The areas of the repository that each area may import; packages have rules of their own.
 * @type {Record<Area['kind'], Area['kind'][]>}
 */
const MAY_IMPORT = {
  kernel: ['kernel'],
  platform: ['kernel', 'platform'],
  module: ['kernel', 'platform', 'module'],
  app: ['kernel', 'platform', 'module', 'app'],
  entry: ['kernel', 'platform', 'module', 'app'],
  'front-end': ['front-end'],
  package: [],
};

/** @type {Rule[]} */
const RULES = [
  (_edge, from, to) =>
    to.kind !== 'package' &&
    !MAY_IMPORT[from.kind].includes(to.kind) &&
    `${from.kind} may import only ${MAY_IMPORT[from.kind].join(', ')}`,

  (_edge, from, to) =>
    from.kind === 'front-end' &&
    (to.name.startsWith('@lamina/') || (to.kind === 'front-end' && to.name !== from.name)) &&
    'a front end imports no other workspace',

  (_edge, from, to) =>
    from.name === 'quote-engine' && to.kind === 'platform' && 'quote-engine imports nothing but kernel',

  (edge, from, to) =>
    to.kind === 'module' &&
    (from.kind !== 'module' || to.name !== from.name) &&
    edge.to !== `api/src/modules/${to.name}/index.ts` &&
    'a module is entered through its index.ts',

  (_edge, from, to) => {
    if (from.kind !== 'module' || to.kind !== 'module' || from.name === to.name) return undefined;
    const unplaced = [from.name, to.name].find((name) => !MODULES.includes(name));
    if (unplaced) return `${unplaced} has no place in the order of modules`;
    return (
      MODULES.indexOf(to.name) > MODULES.indexOf(from.name) &&
      'modules import downwards only; speak up by events'
    );
  },

  ({ from, to }) =>
    from.endsWith('.resolver.ts') && to.startsWith('@mikro-orm/') && 'a resolver never sees the database',

  ({ from, to }) =>
    from.includes('/use-cases/') &&
    /^(@?fastify\b|@as-integrations\/)/.test(to) &&
    'a use-case never sees HTTP',
];

/**
 * Why this import may not be; empty when it may.
 * @param {Edge} edge
 * @returns {string[]}
 */
export function faultsOf(edge) {
  const [from, to] = [areaOf(edge.from), areaOf(edge.to)];
  return RULES.map((rule) => rule(edge, from, to)).filter((reason) => typeof reason === 'string');
}
