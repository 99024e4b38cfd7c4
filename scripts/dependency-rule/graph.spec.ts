import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cyclesIn } from './cycles.mjs';
import { importGraph } from './graph.mjs';
import { importsOf } from './imports.mjs';

describe('what counts as an import', () => {
  it.each([
    ["import { a } from './a.js';", './a.js', false],
    ["import './a.js';", './a.js', false],
    ["import { type A, b } from './a.js';", './a.js', false],
    ["export * from './a.js';", './a.js', false],
    ["const a = await import('./a.js');", './a.js', false],
    ["import type { A } from './a.js';", './a.js', true],
    ["import { type A, type B } from './a.js';", './a.js', true],
    ["export type { A } from './a.js';", './a.js', true],
    ["type A = import('./a.js').A;", './a.js', true],
    ["class C { @D() p!: import('./a.js').A; }", './a.js', true],
  ])('%s', (text, specifier, typeOnly) => {
    expect(importsOf('file.ts', text)).toEqual([{ specifier, typeOnly }]);
  });

  it('reads JSX, and refuses what it cannot read', () => {
    expect(importsOf('file.tsx', "import { A } from 'a'; export const b = <A />;")).toHaveLength(1);
    expect(() => importsOf('file.ts', 'import {')).toThrow('file.ts');
  });
});

describe('the import graph', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'lamina-graph-'));
    await mkdir(path.join(root, 'src', 'b'), { recursive: true });
    await writeFile(path.join(root, 'src', 'a.ts'), "import { b } from './b/b.js'; import 'package';");
    await writeFile(path.join(root, 'src', 'b', 'b.tsx'), "import { c } from '../c.js';");
    await writeFile(path.join(root, 'src', 'c.ts'), "import { a } from './a.js';");
  });
  afterAll(() => rm(root, { recursive: true }));

  it('follows compiled names to their sources and finds the cycle', () => {
    const edges = importGraph(root, ['src']);
    expect(edges).toContainEqual({ from: 'src/a.ts', to: 'src/b/b.tsx', typeOnly: false });
    expect(edges).toContainEqual({ from: 'src/a.ts', to: 'package', typeOnly: false });
    expect(cyclesIn(edges)).toEqual([['src/a.ts', 'src/b/b.tsx', 'src/c.ts', 'src/a.ts']]);
  });

  it('lets types refer to each other', () => {
    const edge = (from: string, to: string, typeOnly: boolean) => ({ from, to, typeOnly });
    expect(cyclesIn([edge('a', 'b', false), edge('b', 'a', true)])).toEqual([]);
  });
});
