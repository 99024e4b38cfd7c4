import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.js';

test('keeps the fields that differ, as they were and as they are', () => {
  const before = { name: 'Solar', active: true, tags: ['a'], note: null };
  const after = { name: 'Solar 35', active: true, tags: ['a'] };
  expect(changedFields(before, after)).toEqual({ before: { name: 'Solar' }, after: { name: 'Solar 35' } });
});

test('a creation and a deletion keep the whole thing', () => {
  expect(changedFields(null, { name: 'a' })).toEqual({ before: null, after: { name: 'a' } });
  expect(changedFields({ name: 'a' }, null)).toEqual({ before: { name: 'a' }, after: null });
});

test('nothing different is no change', () => {
  expect(changedFields({ name: 'a', tags: ['x'] }, { tags: ['x'], name: 'a' })).toBeNull();
  expect(changedFields(null, null)).toBeNull();
});
