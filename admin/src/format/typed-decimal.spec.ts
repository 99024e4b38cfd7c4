import { describe, expect, it } from 'vitest';
import { isDecimal, typedDecimal, writtenDecimal } from './typed-decimal';

describe('money as it is typed', () => {
  it.each([
    ['10.000', '10000'],
    ['1.500,50', '1500.50'],
    ['1.234.567', '1234567'],
    ['10000', '10000'],
    ['1500,5', '1500.5'],
    ['1.5', '1.5'],
    ['1.50', '1.50'],
    ['1,500', '1.500'],
    ['$ 10.000', '10000'],
    ['$\u00a010\u202f000', '10000'],
    ['-10.000', '-10000'],
    ['−$10.000', '-10000'],
    ['−US$10.000', '-10000'],
    ['$ -10.000', '-10000'],
    [',5', '0.5'],
  ])('in Spanish: %s is %s', (text, amount) => expect(typedDecimal(text, 'money', 'es')).toBe(amount));

  it.each([
    ['10,000', '10000'],
    ['1,500.50', '1500.50'],
    ['1.500', '1.500'],
    ['1,5', '1.5'],
    ['$ -10,000', '-10000'],
  ])('in English: %s is %s', (text, amount) => expect(typedDecimal(text, 'money', 'en')).toBe(amount));

  it.each(['', '-', '--1', '-$-1', 'mucho', '1.2.3', '1,500.50', '10.00.000', '1 2', '5.', '1e3'])(
    'is no number in Spanish: %j',
    (text) => expect(typedDecimal(text, 'money', 'es')).toBeUndefined(),
  );
  it('is no number in English when the signs are the other way round', () =>
    expect(typedDecimal('1.500,50', 'money', 'en')).toBeUndefined());
});

describe('sizes and percents as they are typed', () => {
  for (const language of ['es', 'en']) {
    it.each([
      ['1,5', '1.5'],
      ['1.5', '1.5'],
      ['1.200', '1.200'],
      ['1,200', '1.200'],
      [' 12 ', '12'],
    ])(`in ${language}: %s is %s`, (text, size) =>
      expect(typedDecimal(text, 'measure', language)).toBe(size),
    );
    it(`in ${language}: have no thousands`, () =>
      expect(typedDecimal('1.200,5', 'measure', language)).toBeUndefined());
  }
});

describe('a decimal of the API in a field', () => {
  it.each([
    ['-1500.50', 'es', '-1500,50'],
    ['1.200', 'es', '1,200'],
    ['1.200', 'en', '1.200'],
    ['mucho', 'es', 'mucho'],
    ['', 'es', ''],
  ])('%s in %s is %s', (decimal, language, text) => expect(writtenDecimal(decimal, language)).toBe(text));
  it('knows what the API writes', () => {
    expect(['0', '-1.50', '1000'].every(isDecimal)).toBe(true);
    expect(['', '1,5', '1.', 'mucho'].some(isDecimal)).toBe(false);
  });
});
