import { expect, it } from 'vitest';
import { diffOf } from './diff';

it('names each value that changed, however deep', () => {
  const before = { name: 'Ana', figures: { vlt: 5, uv: 99 }, tiers: [{ from: '20', rate: '0.05' }] };
  const after = { name: 'Ana', figures: { vlt: 20, uv: 99 }, tiers: [{ from: '20', rate: '0.06' }] };
  expect(diffOf(before, after)).toEqual([
    { path: ['figures', 'vlt'], before: 5, after: 20 },
    { path: ['tiers', '0', 'rate'], before: '0.05', after: '0.06' },
  ]);
});

it('takes a list of plain values as one', () => {
  expect(diffOf({ roles: ['sales'] }, { roles: ['sales', 'support'] })).toEqual([
    { path: ['roles'], before: ['sales'], after: ['sales', 'support'] },
  ]);
});

it('knows creations and deletions, and what was empty', () => {
  expect(diffOf(null, { name: 'Ana', notes: null })).toEqual([
    { path: ['name'], before: undefined, after: 'Ana' },
    { path: ['notes'], before: undefined, after: null },
  ]);
  expect(diffOf({ name: 'Ana' }, null)).toEqual([{ path: ['name'], before: 'Ana', after: undefined }]);
  expect(diffOf(null, null)).toEqual([]);
});
