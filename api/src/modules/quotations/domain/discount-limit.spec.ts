import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import type { PricedQuote, QuoteTotals, StaffAdjustment } from '../../quote-engine/index.js';
import { checkDiscounts } from './discount-limit.js';

const d = (text: string) => Decimal.parse(text);
const totals = (subtotal: string, volumeDiscount: string): QuoteTotals => ({
  area: d('1'),
  subtotal: d(subtotal),
  volumeDiscountRate: d('0'),
  volumeDiscount: d(volumeDiscount),
  adjustments: [],
  net: d(subtotal),
  taxRate: d('0.19'),
  tax: d('0'),
  total: d(subtotal),
  nextTier: null,
});
const quote: PricedQuote = {
  alternatives: [
    { name: 'A', lines: [], totals: totals('1000.00', '0.00') },
    { name: 'B', lines: [], totals: totals('900.00', '100.00') },
  ],
};
const off = (
  amount: string,
  reason: string | null = 'Cliente frecuente',
  kind: StaffAdjustment['kind'] = 'DISCOUNT',
) => ({
  kind,
  label: 'Descuento',
  amount: d(amount),
  reason,
});
const codes = (adjustments: readonly StaffAdjustment[], limit = '0.10') => {
  const result = checkDiscounts(adjustments, quote, d(limit), ['input', 'adjustments']);
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
};

test('the limit is a share of the cheapest alternative after its volume discount, and just that is allowed', () => {
  expect(codes([off('-80.00')])).toEqual([]);
  expect(codes([off('-80.01')])).toEqual(['FORBIDDEN adjustments']);
});

test('everything negative counts together, whatever it is called; what is added does not make room', () => {
  expect(codes([off('-50'), off('-31', 'x', 'OTHER'), off('100', null, 'SETUP')])).toEqual([
    'FORBIDDEN adjustments',
  ]);
});

test('whoever has a limit says why', () => {
  expect(codes([off('50', null), off('-5', null)])).toEqual(['REQUIRED adjustments.1.reason']);
});

test('without a limit nothing is asked', () => {
  expect(codes([off('-900', null)], '1')).toEqual([]);
});
