import { describe, expect, it } from 'vitest';
import { typedAmount, typedShare } from './typed-amount';

const BASE = { amount: '7588.25', currency: 'USD' };
const typed = (text: string, kind: 'DISCOUNT' | 'OTHER' = 'DISCOUNT', base: typeof BASE | undefined = BASE) =>
  typedAmount(text, kind, 'es', base);

describe('an amount that is typed', () => {
  it('lowers the price as a discount, with a sign or without', () => {
    expect(['500', '-500', '1.234,5', '0'].map((text) => typed(text))).toEqual([
      '-500',
      '-500',
      '-1234.5',
      '0',
    ]);
  });
  it('keeps its sign in any other adjustment', () => {
    expect(['500', '-500'].map((text) => typed(text, 'OTHER'))).toEqual(['500', '-500']);
  });
  it('is a percentage of the base in a discount, to the currency’s decimals', () => {
    expect(['10%', '-7,5 %', '100 %'].map((text) => typed(text))).toEqual(['-758.83', '-569.12', '-7588.25']);
    expect(typedAmount('10%', 'DISCOUNT', 'es', { amount: '7588', currency: 'CLP' })).toBe('-759');
  });
  it('stays as it is typed when it means none', () => {
    expect(typed('quinientos')).toBe('quinientos');
    expect(typed('101%')).toBe('101%');
    expect(typed('10%', 'OTHER')).toBe('10%');
    expect(typedAmount('10%', 'DISCOUNT', 'es', undefined)).toBe('10%');
  });
  it('names a share only as a percentage', () => {
    expect([typedShare('12,5%'), typedShare('12,5')]).toEqual(['0.125', undefined]);
  });
});
