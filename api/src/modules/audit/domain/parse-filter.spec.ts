import { expect, test } from 'vitest';
import { parseFilter } from './parse-filter.js';

const faultsOf = (parameters: unknown) => {
  const filter = parseFilter(parameters);
  return filter.ok ? [] : filter.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test('takes the conditions of the query, and none', () => {
  const given = { actorKind: 'STAFF', action: 'product.updated', since: '2026-11-21T00:00:00Z' };
  const since = new Date('2026-11-21T00:00:00Z');
  expect(parseFilter(given)).toEqual({ ok: true, value: { ...given, since } });
  expect(parseFilter({})).toEqual({ ok: true, value: {} });
  for (const actions of ['price.set', ['price.set']])
    expect(parseFilter({ actions })).toEqual({ ok: true, value: { actions: ['price.set'] } });
});

test('names every condition that is unknown, repeated or of no use', () => {
  const given = { actorKind: 'staff', ip: ['1', '2'], until: '2026-02-30T00:00:00Z', actor: 'x', first: '1' };
  const actions = Array.from({ length: 101 }, () => 'price.set');
  expect(faultsOf({ ...given, actions }).sort()).toEqual(
    ['actions', 'actor', 'actorKind', 'first', 'ip', 'until'].map((name) => `INVALID ${name}`),
  );
});
