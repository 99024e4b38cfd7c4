import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.mjs';

const MOST_KB = 450;

it('loads at most 450 kB of scripts, compressed, before the first page', () => {
  const dist = fromRoot('admin', 'dist');
  const page = readFileSync(`${dist}/index.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/admin\/(assets\/[^"]+\.js)"/g)].map(([, name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((name) => gzipSync(readFileSync(`${dist}/${name}`)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(MOST_KB);
});
