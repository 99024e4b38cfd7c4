import { expect, test } from 'vitest';
import { type AccessWindow, accessAt, EVERYWHERE } from './access-window.js';

const OFFICE = '10.0.0.0/8';
const days = [1, 2, 3, 4, 5, 6, 7];
const hours = [{ days, from: '08:00', until: '19:00' }];
const mornings = [{ days, from: '08:00', until: '12:00' }];
/** 10:00 and 13:00 in Santiago. */
const TEN = new Date('2026-11-21T13:00:00Z');
const ONE = new Date('2026-11-21T16:00:00Z');
const NOON = new Date('2026-11-21T15:00:00Z');
const EVENING = new Date('2026-11-21T22:00:00Z');

const at = (moment: Date, ip: string | null, ...windows: AccessWindow[]) =>
  accessAt(windows, { at: moment, ip, timeZone: 'America/Santiago' });

test('who holds a role without a window, or none, may always work', () => {
  expect(at(EVENING, null)).toEqual(EVERYWHERE);
  expect(at(EVENING, null, { hours, networks: [OFFICE] }, { hours: [], networks: [] })).toEqual(EVERYWHERE);
});

test('hours end what they allow', () => {
  expect(at(TEN, null, { hours, networks: [] })).toEqual({ until: EVENING, networks: null });
  expect(at(EVENING, null, { hours, networks: [] })).toBeNull();
});

test('networks hold from anywhere else', () => {
  const window = { hours: [], networks: [OFFICE] };
  expect(at(EVENING, '10.1.2.3', window)).toEqual({ until: null, networks: [OFFICE] });
  expect(at(EVENING, '11.1.2.3', window)).toBeNull();
  expect(at(EVENING, null, window)).toBeNull();
});

test('any role that allows is enough, until the first of those that are open closes', () => {
  const anywhere = { hours: mornings, networks: [] };
  const office = { hours, networks: [OFFICE] };
  expect(at(TEN, '11.1.2.3', anywhere, office)).toEqual({ until: NOON, networks: null });
  expect(at(ONE, '10.1.2.3', anywhere, office)).toEqual({ until: EVENING, networks: [OFFICE] });
  expect(at(ONE, '11.1.2.3', anywhere, office)).toBeNull();
  expect(at(EVENING, '10.1.2.3', anywhere, office)).toBeNull();
});

test('networks of several roles add up', () => {
  const home = { hours: [], networks: ['200.1.2.3'] };
  const office = { hours, networks: [OFFICE] };
  expect(at(TEN, '10.1.2.3', home, office)?.networks).toEqual(['200.1.2.3', OFFICE]);
  expect(at(EVENING, '10.1.2.3', home, office)).toBeNull();
});
