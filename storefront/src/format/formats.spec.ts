import { describe, expect, it } from 'vitest';
import { formatsOf } from './formats';

const SANTIAGO = { locale: 'es-CL', timeZone: 'America/Santiago' };

describe('formatsOf', () => {
  const es = formatsOf('es', SANTIAGO);
  it('writes as in Santiago', () => {
    expect(es.money('1234567', 'CLP').replace(/\s/g, ' ')).toBe('$1.234.567');
    expect(es.money('-500.00', 'USD')).toBe('−US$500,00');
    expect(es.metres(1.2)).toBe('1,20\u00a0m');
    expect(es.percent(65)).toBe('65\u00a0%');
    expect(es.day('2026-03-01')).toBe('1 de marzo de 2026');
  });
  it('says the day that it is at the shop, also in the evening when it is tomorrow elsewhere', () => {
    expect(es.day('2026-03-02T00:30:00Z')).toBe('1 de marzo de 2026');
  });
  it('writes English for who reads it, wherever the shop is', () => {
    expect(formatsOf('en', SANTIAGO).metres(1.2)).toBe('1.20\u00a0m');
    expect(formatsOf('en', { ...SANTIAGO, locale: 'pt-BR' }).percent(65)).toBe('65%');
  });
  it('writes Spanish where the shop’s own language is another', () => {
    expect(formatsOf('es', { ...SANTIAGO, locale: 'pt-BR' }).number(1234.5, 1)).toBe(es.number(1234.5, 1));
  });
});
