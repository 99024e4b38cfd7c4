import { expect, it } from 'vitest';
import { recordPath } from './record-path';

const entry = (action: string, after: Record<string, unknown> | null = null) => ({
  action,
  subjectId: '7',
  before: null,
  after,
});

it.each([
  ['quotation.confirmed', '/quotations/7/show'],
  ['price.deleted', '/products/7/show'],
  ['shopSettings.updated', '/settings'],
  ['customer.deleted', undefined],
  ['session.revoked', undefined],
  ['role.updated', undefined],
])('%s', (action, path) => expect(recordPath(entry(action))).toBe(path));

it('goes by key or number where the entry holds it', () => {
  expect(recordPath(entry('role.created', { key: 'bodega' }))).toBe('/roles/bodega/show');
  expect(recordPath(entry('ruleSet.activated', { number: 3 }))).toBe('/rule-sets/3/show');
});
