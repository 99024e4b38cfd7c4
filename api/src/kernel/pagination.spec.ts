import { expect, test } from 'vitest';
import { type OrderedList, readPage, toConnection } from './pagination.js';

const ORDER: OrderedList = { name: 'things:NAME:ASC', type: 'text' };
const idOf = (name: string) =>
  `01a1fc22-3678-70f4-95ba-${Buffer.from(name).toString('hex').padStart(12, '0')}`;
const row = (name: string) => ({ node: { id: idOf(name), name }, value: `name of ${name}` });

const pageOf = (args: Parameters<typeof readPage>[0], order = ORDER) => {
  const page = readPage(args, order);
  if (!page.ok) throw new Error(JSON.stringify(page.faults));
  return page.value;
};

const codes = (args: Parameters<typeof readPage>[0], order = ORDER) => {
  const page = readPage(args, order);
  return page.ok ? [] : page.faults.map(({ code, path }) => `${code} ${path.join('.')}`);
};

test('a page read with one more row than its limit knows that more follow', () => {
  const page = toConnection([row('a'), row('b'), row('c')], pageOf({ first: 2 }));
  expect(page.nodes.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(toConnection([row('a')], pageOf({ first: 2 })).pageInfo.hasNextPage).toBe(false);
});

test('the last cursor leads on from the last item, by its value and id', () => {
  const { pageInfo } = toConnection([row('á'), row('ñ')], pageOf({ first: 2 }));
  const next = pageOf({ first: 2, after: pageInfo.endCursor });
  expect(next.after).toEqual({ value: 'name of ñ', id: idOf('ñ') });
  expect(toConnection([row('o')], next).pageInfo.hasPreviousPage).toBe(true);
});

test('an empty page has no cursors', () => {
  const { pageInfo, edges } = toConnection([], pageOf({ first: 10, offset: 30 }));
  expect(edges).toEqual([]);
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
});

test('first is 1 to 100, offset 0 to 10,000, and never with a cursor: all said at once', () => {
  expect(codes({ first: 0 })).toEqual(['OUT_OF_RANGE first']);
  expect(codes({ first: 100, offset: 10_000 })).toEqual([]);
  expect(codes({ first: 101, after: 'x', offset: 10_001 })).toEqual([
    'OUT_OF_RANGE first',
    'OUT_OF_RANGE offset',
    'INVALID offset',
    'INVALID after',
  ]);
});

test('a cursor of another list or order is refused, and so is one that was tampered with', () => {
  const cursor = toConnection([row('a')], pageOf({ first: 1 })).pageInfo.endCursor;
  expect(codes({ first: 1, after: cursor })).toEqual([]);
  expect(codes({ first: 1, after: cursor }, { ...ORDER, name: 'things:NAME:DESC' })).toEqual([
    'INVALID after',
  ]);
  for (const bad of ['', 'ñ', cursor?.slice(3), Buffer.from('[1,2,3]').toString('base64url')]) {
    expect(codes({ first: 1, after: bad ?? '' })).toEqual(['INVALID after']);
  }
});

test.each([
  ['timestamptz', '2026-11-21 02:35:38.123456+00', 'yesterday'],
  ['timestamptz', '2026-11-21 02:35:38+00', '9999-99-99 99:99:99+99'],
  ['numeric', '-1056.95', '1e5'],
  ['numeric', '0', '9'.repeat(61)],
  ['text', 'Ñuñoa', 'a\0b'],
] as const)('a cursor of a %s order holds nothing else', (type, good, bad) => {
  const list = { name: 'things', type };
  const cursor = (value: string, id = idOf('a')) =>
    Buffer.from(JSON.stringify(['things', value, id])).toString('base64url');
  expect(codes({ first: 1, after: cursor(good) }, list)).toEqual([]);
  expect(codes({ first: 1, after: cursor(bad) }, list)).toEqual(['INVALID after']);
  expect(codes({ first: 1, after: cursor(good, 'no id') }, list)).toEqual(['INVALID after']);
});
