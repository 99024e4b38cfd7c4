import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, sum } from './decimal.js';

const d = Decimal.parse;

/** Numbers around and far beyond 2^53 units, with the bigint they are made of. */
const scaled = fc
  .record({
    units: fc.oneof(
      fc.bigInt({ min: -(10n ** 4n), max: 10n ** 4n }),
      fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
    ),
    scale: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ units, scale }) => ({ units, scale, decimal: d(textOf(units, scale)) }));

/** What the units stand for, written independently of the class. */
function textOf(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

function canonical(units: bigint, scale: number): string {
  if (units === 0n) return '0';
  const text = textOf(units, scale);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

describe('Decimal.parse', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['-0.050', '-0.05'],
    ['1.000', '1'],
    ['100', '100'],
    ['9007199254740993', '9007199254740993'],
    ['-123456789012.1234567891', '-123456789012.1234567891'],
    ['9007199254740993.10', '9007199254740993.1'],
  ])('reads %s as %s', (text, expected) => {
    expect(d(text).toString()).toBe(expected);
    expect(d(text).plus(Decimal.ZERO).toString()).toBe(expected);
    expect(JSON.stringify(d(text))).toBe(`"${expected}"`);
  });

  it.each(['', ' 1', '1 ', '+1', '1.', '.5', '1e3', '0x1', 'NaN', 'Infinity', '1,5', '--1', '١', '1\n'])(
    'refuses %j',
    (text) => {
      expect(() => d(text)).toThrow(RangeError);
    },
  );
});

describe('Decimal.of', () => {
  it('takes integers of any size', () => {
    expect(Decimal.of(-0).toString()).toBe('0');
    expect(Decimal.of(10n ** 30n).toString()).toBe(`1${'0'.repeat(30)}`);
    expect(Decimal.of(5n).equals(Decimal.of(5))).toBe(true);
  });

  it.each([0.5, Number.NaN, 2 ** 53])('refuses the number %d', (value) => {
    expect(() => Decimal.of(value)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('is that of scaled integers at every size', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const scale = Math.max(a.scale, b.scale);
        const left = a.units * 10n ** BigInt(scale - a.scale);
        const right = b.units * 10n ** BigInt(scale - b.scale);
        expect(a.decimal.plus(b.decimal).toString()).toBe(canonical(left + right, scale));
        expect(a.decimal.minus(b.decimal).toString()).toBe(canonical(left - right, scale));
        expect(a.decimal.times(b.decimal).toString()).toBe(canonical(a.units * b.units, a.scale + b.scale));
        expect(a.decimal.negated().toString()).toBe(canonical(-a.units, a.scale));
        expect(Math.sign(a.decimal.compare(b.decimal))).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(a.decimal.equals(b.decimal)).toBe(left === right);
        expect(a.decimal.isZero()).toBe(left === 0n);
        expect(a.decimal.isNegative()).toBe(left < 0n);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes a negative zero', () => {
    const zeros = [
      Decimal.ZERO.negated(),
      Decimal.ZERO.times(d('-5')),
      d('-0.4').round(0),
      d('0.5').minus(d('0.5')),
      d('-0.4').times(d('0')),
    ];
    for (const zero of zeros) {
      expect([zero.toString(), zero.toFixed(2), zero.isNegative()]).toEqual(['0', '0.00', false]);
    }
  });

  it('stays exact where numbers end', () => {
    expect(d('9007199254740991').plus(Decimal.ONE).toString()).toBe('9007199254740992');
    expect(d('9007199254740992').plus(Decimal.ONE).toString()).toBe('9007199254740993');
    expect(d('94906267').times(d('94906267')).toString()).toBe('9007199515875289');
    expect(d('9007199254740993').compare(d('9007199254740992'))).toBe(1);
    expect(d('9007199254740993').minus(Decimal.ONE).equals(d('9007199254740992.0'))).toBe(true);
  });

  it('sums', () => {
    expect(sum([]).toString()).toBe('0');
    expect(sum([d('0.1'), d('0.2'), d('-0.05')]).toString()).toBe('0.25');
  });
});

describe('round', () => {
  it.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['0.00499999', 2, '0'],
    ['-0.00499999', 2, '0'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.2', 2, '1.2'],
    ['12345678901234567890.5', 0, '12345678901234567891'],
    ['-12345678901234567890.5', 0, '-12345678901234567891'],
    ['-12345678901234567890.4999', 0, '-12345678901234567890'],
    ['0.9007199254740991', 0, '1'],
  ])('%s to %i decimals is %s', (text, decimals, expected) => {
    expect(d(text).round(decimals).toString()).toBe(expected);
  });

  it('is half away from zero at every size', () => {
    fc.assert(
      fc.property(scaled, fc.integer({ min: 0, max: 12 }), ({ units, scale, decimal }, decimals) => {
        const divisor = 10n ** BigInt(Math.max(0, scale - decimals));
        const size = units < 0n ? -units : units;
        const rounded = (2n * size + divisor) / (2n * divisor);
        const expected = canonical(units < 0n ? -rounded : rounded, Math.min(scale, decimals));
        expect(decimal.round(decimals).toString()).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('mirrors ties', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: 0, max: 8 }),
        (whole, decimals) => {
          const tie = d(textOf(whole * 10n + 5n, decimals + 1));
          expect(tie.round(decimals).toString()).toBe(canonical(whole + 1n, decimals));
          expect(tie.negated().round(decimals).toString()).toBe(canonical(-whole - 1n, decimals));
        },
      ),
    );
  });
});

describe('decimals', () => {
  it.each([
    ['1.50', 1],
    ['10', 0],
    ['0', 0],
    ['0.0001', 4],
  ])('%s has %i', (text, count) => {
    expect(d(text).decimals()).toBe(count);
  });

  it('leaves out the zeros that arithmetic made', () => {
    expect(d('0.5').times(d('0.2')).decimals()).toBe(1);
    expect(d('1.25').minus(d('0.25')).decimals()).toBe(0);
  });
});

describe('toFixed', () => {
  it('pads', () => {
    expect(d('45').toFixed(2)).toBe('45.00');
    expect(d('-0.5').toFixed(2)).toBe('-0.50');
    expect(d('0.5').times(d('0.2')).toFixed(1)).toBe('0.1');
    expect(d('12345678901234567890').toFixed(2)).toBe('12345678901234567890.00');
    expect(d('45').toFixed(0)).toBe('45');
  });

  it('refuses to lose digits', () => {
    expect(() => d('0.125').toFixed(2)).toThrow(RangeError);
  });
});
