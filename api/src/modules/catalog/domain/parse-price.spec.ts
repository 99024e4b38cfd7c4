import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { currencyOf } from '../../../kernel/money.js';
import { type GivenPrice, parsePrice } from './parse-price.js';

const given = (changes: Partial<Record<'material' | 'installation' | 'validFrom', string>>): GivenPrice => ({
  unit: 'SQUARE_METER',
  material: Decimal.parse(changes.material ?? '45.5'),
  installation: Decimal.parse(changes.installation ?? '0'),
  validFrom: changes.validFrom,
});
const parse = (changes: Parameters<typeof given>[0], currency = 'USD') => {
  const faults = FaultList.for([]);
  const terms = { today: '2026-11-21', currency: currencyOf(currency) };
  return faults.result(parsePrice(given(changes), terms, faults));
};

test('a price starts today unless it says another day; amounts have the decimals of the currency', () => {
  const price = { unit: 'SQUARE_METER', material: '45.50', installation: '0.00', currency: 'USD' };
  expect(parse({})).toEqual({ ok: true, value: { ...price, validFrom: '2026-11-21' } });
  expect(parse({ validFrom: '2027-01-01' })).toMatchObject({ value: { validFrom: '2027-01-01' } });
  expect(parse({ material: '45000' }, 'CLP')).toMatchObject({
    value: { material: '45000', currency: 'CLP' },
  });
});

test.each([
  ['OUT_OF_RANGE material', { material: '-0.01' }, 'USD'],
  ['INVALID material', { material: '1.005' }, 'USD'],
  ['INVALID installation', { installation: '0.5' }, 'CLP'],
  ['OUT_OF_RANGE validFrom', { validFrom: '2026-11-20' }, 'USD'],
] as const)('%s', (fault, changes, currency) => {
  const parsed = parse({ material: '1', ...changes }, currency);
  expect(parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    fault,
  ]);
});
