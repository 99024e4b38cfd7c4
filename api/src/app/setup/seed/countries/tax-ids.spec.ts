import { describe, expect, it } from 'vitest';
import { Random } from '../random.js';
import { anyCuit, cuit, nit, rfc, ruc, rut } from './tax-ids.js';

/** Known numbers of public bodies and companies, and the tax offices' own examples. */
describe('check digits', () => {
  it('of a RUT', () => {
    expect(rut(12345678)).toBe('12.345.678-5');
    expect(rut(60803000)).toBe('60.803.000-K');
    expect(rut(97004000)).toBe('97.004.000-5');
    expect(rut(7775777)).toMatch(/^7\.775\.777-[\dK]$/);
  });

  it('of a RUC', () => {
    expect(ruc('2013131295')).toBe('20131312955');
    expect(ruc('2010007097')).toBe('20100070970');
  });

  it('of a NIT', () => {
    expect(nit('860002964')).toBe('860.002.964-4');
    expect(nit('890903938')).toBe('890.903.938-8');
  });

  it('of a CUIT, where one exists', () => {
    expect(cuit('30', '50001091')).toBe('30-50001091-2');
    expect(cuit('20', '12345678')).toBe('20-12345678-6');
    const random = new Random(1);
    for (let i = 0; i < 200; i += 1) expect(anyCuit('27', random)).toMatch(/^27-\d{8}-\d$/);
  });

  it('of an RFC', () => {
    expect(rfc('GODE561231GR')).toBe('GODE561231GR8');
    expect(rfc('SAT970701NN')).toBe('SAT970701NN3');
  });
});
