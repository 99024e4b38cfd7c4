import { expect, test } from 'vitest';
import { type ComparableLine, compareLines } from './compare-lines.js';

const line = (
  sku: string,
  openingLabel: string | null,
  quantity = '1',
  roomName = 'Living',
): ComparableLine => ({
  sku,
  roomName,
  openingLabel,
  quantity,
  unitPrice: '45.00',
  installationUnitPrice: '15.00',
  materialCost: '45.00',
  installationCost: '15.00',
});
const said = (before: ComparableLine[], after: ComparableLine[]) =>
  compareLines(before, after).map(
    ({ change, before: b, after: a }) => `${change} ${(a ?? b)?.sku} ${(a ?? b)?.openingLabel}`,
  );

test('says of each line whether it stayed, changed, came or went', () => {
  const before = [line('A', 'V1'), line('B', 'V2'), line('C', 'V3')];
  const after = [line('C', 'V3'), line('D', 'V4'), line('A', 'V1', '2')];
  expect(said(before, after)).toEqual(['SAME C V3', 'ADDED D V4', 'CHANGED A V1', 'REMOVED B V2']);
});

test('another film on the same opening is another line', () => {
  expect(said([line('A', 'V1')], [line('B', 'V1')])).toEqual(['ADDED B V1', 'REMOVED A V1']);
});

test('a price that moved is a change', () => {
  const [compared] = compareLines([line('A', 'V1')], [{ ...line('A', 'V1'), unitPrice: '46.00' }]);
  expect(compared?.change).toBe('CHANGED');
});

test('lines without a name are paired in their order', () => {
  const compared = compareLines(
    [line('A', null, '1'), line('A', null, '2')],
    [line('A', null, '1'), line('A', null, '3'), line('A', null, '4')],
  );
  expect(compared.map(({ change }) => change)).toEqual(['SAME', 'CHANGED', 'ADDED']);
});

test('a thousand alike lines are no trouble', () => {
  const many = Array.from({ length: 2_000 }, () => line('A', null));
  expect(compareLines(many, many).every(({ change }) => change === 'SAME')).toBe(true);
});
