import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, fingerprint } from './fingerprint.mjs';

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
});
