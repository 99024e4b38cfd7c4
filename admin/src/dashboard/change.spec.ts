import { expect, it } from 'vitest';
import { changeOf, pointsBetween } from './change';

it.each([
  ['150.00', '100.00', 0.5],
  ['50', '100', -0.5],
  [0, 4, -1],
  ['10', '0.00', null],
  [null, 4, null],
  [4, null, null],
])('from %s, earlier %s, the change is %s', (current, earlier, change) =>
  expect(changeOf(current, earlier)).toBe(change),
);

it('tells rates apart by points', () => {
  expect(pointsBetween('0.5', '0.25')).toBe(25);
  expect(pointsBetween(null, '0.25')).toBeNull();
});
