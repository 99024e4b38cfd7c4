/** @typedef {import('./graph.mjs').Edge} Edge */

/**
 * One cycle for every import that closes one, as the list of its files. Type-only imports do not count: they are
 * gone when the program runs, so nothing in them can be used before it exists.
 * @param {Edge[]} edges
 * @returns {string[][]}
 */
export function cyclesIn(edges) {
  /** @type {Map<string, string[]>} */
  const next = new Map();
  for (const { from, to, typeOnly } of edges) {
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  const visit = (/** @type {string} */ file, /** @type {string[]} */ path) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
