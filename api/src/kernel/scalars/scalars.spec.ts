import { parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DateScalar, DateTimeScalar, DecimalScalar } from './index.js';

const decimal = (value: unknown) => DecimalScalar.parseValue(value).toString();

describe('Decimal', () => {
  test.each([
    ['1.20', '1.2'],
    [1.2, '1.2'],
    ['-0.050', '-0.05'],
    [1e-7, '0.0000001'],
    [-2.5e-7, '-0.00000025'],
    ['1.50000000000000', '1.5'],
    ['999999999999.9999999999', '999999999999.9999999999'],
    [0, '0'],
  ])('reads %s exactly', (given, expected) => expect(decimal(given)).toBe(expected));

  test.each([
    '',
    ' 1',
    '1,2',
    '.5',
    '5.',
    '1e3',
    '+1',
    '0x10',
    'NaN',
    '1'.repeat(13),
    '0.12345678901',
    1e21,
    Number.NaN,
    1e-11,
    true,
    null,
    {},
  ])('refuses %s', (given) => expect(() => decimal(given)).toThrow('Decimal'));

  test('reads literals by their own text, whatever a float would make of them', () => {
    const literal = (text: string) => DecimalScalar.parseLiteral(parseValue(text)).toString();
    expect(literal('0.1234567890')).toBe('0.123456789');
    expect(literal('12')).toBe('12');
    expect(literal('"3.63055"')).toBe('3.63055');
    expect(() => literal('true')).toThrow('Decimal');
    expect(() => literal('1e3')).toThrow('Decimal');
  });

  test('leaves as the text it was given', () => {
    expect(DecimalScalar.serialize('45.00')).toBe('45.00');
    expect(() => DecimalScalar.serialize(45)).toThrow('Decimal');
  });
});

describe('Date', () => {
  test('is a day that exists', () => {
    expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const bad of ['2026-02-29', '2026-13-01', '26-01-01', '2026-01-01T00:00:00Z', 20260101]) {
      expect(() => DateScalar.parseValue(bad)).toThrow('Date');
    }
  });
});

describe('DateTime', () => {
  test('is an instant with its offset, and leaves in UTC', () => {
    expect(DateTimeScalar.parseValue('2026-11-21T12:00:00-03:00')).toEqual(new Date('2026-11-21T15:00:00Z'));
    expect(DateTimeScalar.serialize('2026-11-21T02:35:38.123456+00:00')).toBe('2026-11-21T02:35:38.123Z');
    for (const bad of [
      '2026-11-21',
      '2026-11-21T12:00:00',
      '2026-02-30T25:00:00Z',
      '2026-02-30T00:00:00Z',
      '0000-01-01T00:00:00Z',
      0,
    ]) {
      expect(() => DateTimeScalar.parseValue(bad)).toThrow('DateTime');
    }
  });
});
