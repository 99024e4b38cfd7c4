import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal.js';
import { currencyOf, formatMoney } from './money.js';

describe('currencyOf', () => {
  it.each([
    ['USD', 2],
    ['CLP', 0],
    ['ARS', 2],
    ['BRL', 2],
    ['COP', 2],
    ['MXN', 2],
    ['PEN', 2],
    ['KWD', 3],
  ])('%s has %i decimals', (code, decimals) => {
    expect(currencyOf(code)).toEqual({ code, decimals });
  });

  it.each(['usd', 'XQQ', '', 'DOLLAR'])('refuses %j', (code) => {
    expect(() => currencyOf(code)).toThrow(RangeError);
  });
});

describe('formatMoney', () => {
  it("has the currency's decimals", () => {
    expect(formatMoney(Decimal.parse('45.5'), currencyOf('USD'))).toBe('45.50');
    expect(formatMoney(Decimal.parse('-45'), currencyOf('CLP'))).toBe('-45');
  });

  it('refuses an amount that was not rounded', () => {
    expect(() => formatMoney(Decimal.parse('45.5'), currencyOf('CLP'))).toThrow(RangeError);
  });
});
