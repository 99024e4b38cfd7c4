import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromRoot } from '../scripts/lib/paths.mjs';

test('docs/api/README.md lists every page', () => {
  const pages = readdirSync(fromRoot('docs', 'api')).filter((file) => file !== 'README.md');
  const index = readFileSync(fromRoot('docs', 'api', 'README.md'), 'utf8');
  expect([...index.matchAll(/^\d+\. \[.+\]\((.+\.md)\)/gm)].map(([, file]) => file).sort()).toEqual(
    pages.sort(),
  );
});
