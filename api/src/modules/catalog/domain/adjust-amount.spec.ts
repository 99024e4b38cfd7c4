import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { type AmountChange, adjustAmount, STEPS } from './adjust-amount.js';

const after = (
  amount: string,
  value: string,
  { kind = 'PERCENT', step = '0.01', direction = 'NEAREST' }: Partial<AmountChange> = {},
) => adjustAmount(Decimal.parse(amount), { kind, value: Decimal.parse(value), step, direction }).toString();

test.each([
  ['45.50', '10', {}, '50.05'],
  ['45.50', '-10', {}, '40.95'],
  ['33.33', '3.5', {}, '34.5'],
  ['0.05', '10', {}, '0.06'],
  ['45.50', '2.5', { kind: 'AMOUNT' }, '48'],
  ['1', '-2', { kind: 'AMOUNT' }, '-1'],
  ['12990', '4', { step: '10' }, '13510'],
  ['12990', '4', { step: '500' }, '13500'],
  ['12990', '4', { step: '500', direction: 'UP' }, '14000'],
  ['12990', '4', { step: '1000', direction: 'DOWN' }, '13000'],
  ['19.99', '5', { step: '0.05', direction: 'UP' }, '21'],
  ['19.99', '5', { step: '0.05', direction: 'DOWN' }, '20.95'],
] as const)('%s changed by %s %j is %s', (amount, value, change, expected) =>
  expect(after(amount, value, change)).toBe(expected),
);

test('a change of nothing does not round either', () => {
  expect(after('19.99', '0', { step: '1' })).toBe('19.99');
  expect(after('0', '10', { step: '1', direction: 'UP' })).toBe('0');
});

test('an amount that is a multiple of a step stays, in every direction', () => {
  for (const step of STEPS)
    for (const direction of ['NEAREST', 'UP', 'DOWN'] as const)
      expect(after('500', '500', { kind: 'AMOUNT', step, direction })).toBe('1000');
});
