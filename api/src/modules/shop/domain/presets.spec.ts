import { expect, test } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { currencyOf } from '../../../kernel/money.js';
import { PRESET_COUNTRIES, PRESETS } from './presets.js';
import { readCountry, readLocale, readTimeZone } from './regional.js';

test.each(PRESET_COUNTRIES)('%s can be used as it is', (country) => {
  const { currency, timeZone, locale, taxRate } = PRESETS[country];
  expect(readCountry(country)).toBe(country);
  expect(currencyOf(currency).code).toBe(currency);
  expect(readTimeZone(timeZone)).toBe(timeZone);
  expect(readLocale(locale)).toBe(locale);
  expect(locale.endsWith(`-${country}`)).toBe(true);
  expect(Decimal.parse(taxRate).compare(Decimal.ONE)).toBeLessThan(0);
});

test.each([
  ['Chile', readCountry],
  ['ZY', readCountry],
  ['usd', readTimeZone],
  ['+03:00', readTimeZone],
  ['America/Ñuñoa', readTimeZone],
  ['es_CL', readLocale],
  ['x', readLocale],
])('%s is refused', (text, read) => expect(read(text)).toBeNull());

test('capitals are put right', () => {
  expect(readCountry('cl')).toBe('CL');
  expect(readTimeZone('america/santiago')).toBe('America/Santiago');
  expect(readLocale('es-cl')).toBe('es-CL');
});
