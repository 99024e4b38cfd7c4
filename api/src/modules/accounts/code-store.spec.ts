import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectEmbedded } from '../../platform/database/connect-embedded.js';
import { type Orm, runThroughOrm } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/statement.js';
import { placeCode, spendCode, tryCode } from './code-store.js';
import { SignInCode } from './sign-in-code.entity.js';

let orm: Orm;
let sql: Sql;
beforeAll(async () => {
  const connection = await connectEmbedded('memory://', [SignInCode]);
  orm = connection.orm;
  await connection.migrate();
  sql = { query: runThroughOrm(orm) };
}, 60_000);
afterAll(() => orm.close());

const START = Date.parse('2026-11-21T12:00:00Z');
const at = (seconds: number) => new Date(START + seconds * 1_000);
const address = (value: string) => ({ kind: 'EMAIL', value }) as const;
const by = (key: string, network = key) => ({ key, network });
const ME = by('me');
const place = (value: string, seconds: number, { hash = 'hash', requester = ME } = {}) =>
  placeCode(sql, { contact: address(value), hash, requester, at: at(seconds) });

it('an address gets another code after a minute, which replaces the one before', async () => {
  expect(await place('a', 0, { hash: 'first' })).toBe(true);
  expect(await place('a', 59, { hash: 'early' })).toBe(false);
  expect(await tryCode(sql, address('a'), ME, at(59))).toBe('first');
  expect(await place('a', 60, { hash: 'second' })).toBe(true);
  expect(await tryCode(sql, address('a'), ME, at(60))).toBe('second');
});

it('an address gets five codes an hour', async () => {
  const sent = [];
  for (let minute = 0; minute < 64; minute += 2) if (await place('b', minute * 60)) sent.push(minute);
  expect(sent).toEqual([0, 2, 4, 6, 8, 60, 62]);
});

it('whoever else asks and tries takes nothing from a code, and cannot use it', async () => {
  const stranger = by('stranger');
  await place('h', 0, { hash: 'mine' });
  expect(await place('h', 1, { hash: 'theirs', requester: stranger })).toBe(true);
  for (let nth = 1; nth <= 5; nth += 1) {
    expect(await tryCode(sql, address('h'), stranger, at(2))).toBe('theirs');
  }
  expect(await tryCode(sql, address('h'), stranger, at(2))).toBeNull();
  expect(await tryCode(sql, address('h'), by('nobody'), at(2))).toBeNull();
  expect(await tryCode(sql, address('h'), ME, at(2))).toBe('mine');
});

it('one address gets ten codes an hour for one network, and twenty for all', async () => {
  const sent: string[] = [];
  for (const network of ['n1', 'n2', 'n3']) {
    for (let nth = 0; nth < 12; nth += 1) {
      if (await place('i', nth, { requester: by(`${network}-${nth}`, network) })) sent.push(network);
    }
  }
  expect(sent.filter((network) => network === 'n1')).toHaveLength(10);
  expect(sent).toHaveLength(20);
  expect(await place('i', 3_612)).toBe(true);
});

it('one network asks for thirty addresses an hour, others are not held back', async () => {
  const requester = by('office');
  const asked = Array.from({ length: 32 }, (_, nth) => `c${nth}`);
  const placed = [];
  for (const [nth, value] of asked.entries()) placed.push(await place(value, nth, { requester }));
  expect(placed.filter(Boolean)).toHaveLength(30);
  expect(await place('d', 40, { requester: by('elsewhere') })).toBe(true);
  expect(await place('c31', 3_600, { requester })).toBe(true);
});

it('a code takes five tries, ten minutes and one use', async () => {
  await place('e', 0);
  for (let nth = 1; nth <= 5; nth += 1) expect(await tryCode(sql, address('e'), ME, at(1))).toBe('hash');
  expect(await tryCode(sql, address('e'), ME, at(1))).toBeNull();
  await place('e', 60);
  expect(await tryCode(sql, address('e'), ME, at(659))).toBe('hash');
  expect(await tryCode(sql, address('e'), ME, at(660))).toBeNull();
  await place('f', 0);
  await spendCode(sql, address('f'), ME);
  expect(await tryCode(sql, address('f'), ME, at(1))).toBeNull();
  expect(await tryCode(sql, address('nobody'), ME, at(1))).toBeNull();
});

it('codes are forgotten after a day', async () => {
  await place('g', 100_000);
  const [left] = await sql.query<{ count: number }>(
    { name: 'spec_count', text: 'select count(*)::int as count from sign_in_code' },
    [],
  );
  expect(left?.count).toBe(1);
});
