import { parseSync } from 'vite';

/**
 * @typedef {{ specifier: string, typeOnly: boolean }} Import
 * @typedef {Record<string, unknown>} Node
 */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** @param {unknown} value @param {(node: Node) => void} visit */
function walk(value, visit) {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

/** Leaves nothing in the compiled file: `import type`, `import { type A }`, `import('x').T`. @param {Node} node */
function isTypeOnly(node) {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type');
}

/**
 * What a TypeScript file imports, re-exports and loads on demand, in the order of the text.
 * @param {string} file its name decides between ts and tsx
 * @param {string} text
 * @returns {Import[]}
 */
export function importsOf(file, text) {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  /** @type {Import[]} */
  const found = [];
  walk(program, (node) => {
    if (isNode(node.source) && typeof node.source.value === 'string') {
      found.push({ specifier: node.source.value, typeOnly: isTypeOnly(node) });
    }
  });
  return found;
}
