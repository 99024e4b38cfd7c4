import { describe, expect, it } from 'vitest';
import { formatsOf } from './formats.js';

const santiago = { locale: 'es-CL', timeZone: 'America/Santiago' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formats of documents', () => {
  const es = formatsOf({ ...santiago, language: 'es', currency: 'CLP' });
  const en = formatsOf({ ...santiago, language: 'en', currency: 'USD' });

  it('write as in Santiago', () => {
    expect(es.money('1234567')).toBe('$1.234.567');
    expect(es.money('-1234567')).toBe('−$1.234.567');
    expect(plain(es.quantity('3.9675', 'm²'))).toBe('3,97 m²');
    expect(es.metres('1.2')).toBe('1,20');
    expect(es.metres('2.405')).toBe('2,405');
    expect(plain(es.share('0.19'))).toMatch(/^19 ?%$/);
  });

  it('write English for who reads it', () => {
    expect(en.money('1234567.5')).toBe('$1,234,567.50');
    expect(en.day('2026-12-22T02:00:00Z')).toBe('December 21, 2026');
  });

  it('keep every digit of an amount', () => {
    expect(en.money('12345678901234567.89')).toBe('$12,345,678,901,234,567.89');
  });

  it("say days and hours by the shop's clocks", () => {
    expect(es.day('2026-12-22T02:00:00Z')).toBe('21 de diciembre de 2026');
    expect(plain(es.moment('2026-12-22T02:30:00Z'))).toContain('23:30 GMT-3');
  });

  it('write Spanish where the shop has another language', () => {
    expect(
      formatsOf({ ...santiago, locale: 'pt-BR', language: 'es', currency: 'CLP' }).money('1234567'),
    ).toBe('$1.234.567');
  });
});
