import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyAssets } from './assets.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';
import { removeOrphans } from './orphans.mjs';

describe('a tree of sources', () => {
  let root = '';
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const names = () => filesBelow(root).map((file) => path.relative(root, file));
  const print = () => fingerprint(root, filesBelow(root));

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'lamina-sources-'));
    await write('src/a.ts', 'one');
    await write('src/b/c.ts', 'two');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is stale when a file changes, comes or moves, and not when it is only touched', async () => {
    const before = print();
    await utimes(path.join(root, 'src/a.ts'), 1, 1);
    expect(print()).toBe(before);
    await write('src/a.ts', 'One');
    const changed = print();
    expect(changed).not.toBe(before);
    await write('src/d.ts', '');
    expect(print()).not.toBe(changed);
  });

  it('leaves out what was installed and built', async () => {
    await write('node_modules/x/index.js', '');
    await write('dist/a.js', '');
    expect(names()).toEqual(['src/a.ts', 'src/b/c.ts']);
  });

  it('loses the compiled files whose source is gone', async () => {
    for (const file of ['a.js', 'a.js.map', 'b/c.js', 'gone.js', 'gone.js.map'])
      await write(`out/${file}`, '');
    removeOrphans(path.join(root, 'src'), path.join(root, 'out'));
    expect(names().filter((name) => name.startsWith('out'))).toEqual([
      'out/a.js',
      'out/a.js.map',
      'out/b/c.js',
    ]);
  });

  it('brings the data files along, without those of tests', async () => {
    await write('src/b/data.json', '{}');
    await write('src/b/fixtures/case.json', '{}');
    copyAssets(path.join(root, 'src'), path.join(root, 'out'));
    expect(names().filter((name) => name.startsWith('out'))).toEqual(['out/b/data.json']);
  });
});
