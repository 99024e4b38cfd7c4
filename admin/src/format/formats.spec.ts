import { describe, expect, it } from 'vitest';
import { formats } from './formats';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  const chile = formats('es', 'es-CL', 'America/Santiago');
  it('writes as the shop does', () => {
    expect(plain(chile.money('1234567', 'CLP'))).toBe('$1.234.567');
    expect(chile.metres('1.2')).toBe('1,20 m');
    expect(chile.area('12.3456')).toBe('12,35 m²');
    expect(plain(chile.rate('0.19'))).toBe('19%');
  });
  it('says which dollars, and the sign before them', () => {
    expect(plain(chile.money('-500.00', 'USD'))).toBe('−US$500,00');
    expect(plain(chile.money('-500', 'CLP'))).toBe('−$500');
  });
  it('keeps every digit of an amount', () => {
    expect(plain(chile.money('9007199254740993.25', 'USD'))).toContain('9.007.199.254.740.993,25');
  });
  it('puts moments into the shop’s day, and leaves calendar days alone', () => {
    expect(chile.date('2026-11-21T02:00:00Z')).toContain('20');
    expect(chile.day('2026-11-21')).toContain('21');
  });
  it('writes English when English is read', () => {
    expect(formats('en', 'es-CL', 'UTC').money('1234.5', 'USD')).toBe('$1,234.50');
  });
});
