import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actionsOf } from '../admin/src/audit/actions.js';
import { fromRoot } from '../scripts/lib/paths.mjs';

/** What the API's source writes into the log, where it says so literally. */
const written = readdirSync(fromRoot('api', 'src', 'modules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(fromRoot('api', 'src', 'modules', file), 'utf8'))
  .flatMap((source) => [...source.matchAll(/action: '([a-zA-Z]+\.[a-zA-Z]+)'/g)].map(([, action]) => action));

it('knows every action that the API writes', () => {
  expect(written.length).toBeGreaterThan(20);
  expect(actionsOf()).toEqual(expect.arrayContaining(written));
});
