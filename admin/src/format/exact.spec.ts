import { describe, expect, it } from 'vitest';
import { decimalsOf, negative, product, rounded, sum } from './exact';

describe('exact amounts', () => {
  it('are multiplied with all their decimals', () => {
    expect(product('2.07', '12.5')).toBe('25.875');
    expect(product('40', '0.05')).toBe('2.00');
    expect(product('-0.5', '0.5')).toBe('-0.25');
  });

  it('are rounded half away from zero, to decimals or to none', () => {
    expect(rounded('25.875', 2)).toBe('25.88');
    expect(rounded('-25.875', 2)).toBe('-25.88');
    expect(rounded('25.8749', 2)).toBe('25.87');
    expect(rounded('0.5', 0)).toBe('1');
    expect(rounded('7', 2)).toBe('7.00');
  });

  it('are summed whatever decimals they have', () => {
    expect(sum('0.1', '0.2', '-0.30')).toBe('0.00');
    expect(sum('1', '-2.5')).toBe('-1.5');
    expect(sum()).toBe('0');
  });

  it('are told of each currency', () => {
    expect([decimalsOf('USD'), decimalsOf('CLP'), negative('0.05')]).toEqual([2, 0, '-0.05']);
  });
});
