import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuitOf, nitOf, rfcOf, rucOf, rutOf } from './index.js';
import { readTaxId } from './tax-id.js';

const canonical = (country: string, typed: string): string | null => {
  const taxId = readTaxId(country, typed);
  return taxId.ok ? taxId.value : null;
};

/** Published numbers: those of the tax offices themselves, of large companies, and of the offices' own examples. */
const PUBLISHED: readonly (readonly [country: string, typed: string, expected: string])[] = [
  ['CL', '12345678-5', '12.345.678-5'],
  ['CL', ' 60.803.000-k ', '60.803.000-K'],
  ['CL', '97004000 5', '97.004.000-5'],
  ['CL', '097.004.000–5', '97.004.000-5'],
  ['AR', '20055361682', '20-05536168-2'],
  ['AR', '20-26756539-3', '20-26756539-3'],
  ['AR', '33.69345023.9', '33-69345023-9'],
  ['PE', '20131312955', '20131312955'],
  ['PE', '20-51233379-7', '20512333797'],
  ['PE', '10 05414828 9', '10054148289'],
  ['CO', '8909039388', '890.903.938-8'],
  ['CO', '899.999.068-1', '899.999.068-1'],
  ['CO', '213123432-1', '213.123.432-1'],
  ['BR', '16727230000197', '16.727.230/0001-97'],
  ['BR', '00.000.000/0001-91', '00.000.000/0001-91'],
  ['BR', '12.abc.345/01de-35', '12.ABC.345/01DE-35'],
  ['BR', '12345678909', '123.456.789-09'],
  ['BR', '390.533.447-05', '390.533.447-05'],
  ['MX', 'gode-561231-gr8', 'GODE561231GR8'],
  ['MX', 'MAB 930714 8T4', 'MAB9307148T4'],
  ['MX', 'SAT970701NN3', 'SAT970701NN3'],
  ['MX', 'XAXX010101000', 'XAXX010101000'],
  ['MX', 'xexx010101000', 'XEXX010101000'],
];

test.each(PUBLISHED)('%s takes %s as %s', (country, typed, expected) => {
  expect(canonical(country, typed)).toBe(expected);
  expect(canonical(country, expected)).toBe(expected);
});

test.each([
  ['CL', '12345678-4'],
  ['CL', '0-0'],
  ['CL', '123456789012-3'],
  ['CL', 'K2345678-5'],
  ['AR', '20-26756539-2'],
  ['AR', '99-26756539-3'],
  ['PE', '20512333798'],
  ['PE', '30512333797'],
  ['CO', '213.123.435-0'],
  ['BR', '111.111.111-11'],
  ['BR', '16.727.230/0001-98'],
  ['BR', '12.ABC.345/01DE-3A'],
  ['MX', 'GODE561331GR8'],
  ['MX', 'VACE460910SX6'],
  ['MX', 'GOD'],
  ['CL', ''],
  ['CL', '１２３４５６７８-5'],
])('%s refuses %s', (country, typed) => expect(canonical(country, typed)).toBeNull());

test('of a country without rules anything is taken as it is', () =>
  expect(canonical('US', '12-3456789')).toBe('12-3456789'));

/** Replaces one digit of a text by another. */
const miswritten = (text: string, place: number, shift: number): string => {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[place % digits.length] ?? 0;
  return `${text.slice(0, at)}${(Number(text[at]) + shift) % 10}${text.slice(at + 1)}`;
};

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));
const CHECKS = [...'0123456789AK'];

/** The tax ids of a country that begin with a body: those among all endings that hold. */
const completed = (country: string, body: string, endings: readonly string[]): string[] =>
  endings.map((ending) => body + ending).filter((whole) => canonical(country, whole) !== null);

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/**
 * Where several sums share a check digit, a number with that digit has no guarantee: 1 in Colombia and Peru, 9 in
 * Argentina, and a first check digit of 0 in Brazil.
 */
describe.each([
  { country: 'CL', bodies: digits(8), endings: CHECKS, unsure: /^$/ },
  { country: 'AR', bodies: digits(8).map((body) => `20${body}`), endings: CHECKS, unsure: /9$/ },
  { country: 'PE', bodies: digits(8).map((body) => `20${body}`), endings: CHECKS, unsure: /1$/ },
  { country: 'CO', bodies: digits(9), endings: CHECKS, unsure: /1$/ },
  { country: 'BR', bodies: digits(9), endings: TWO_DIGITS, unsure: /0.$/ },
  { country: 'BR', bodies: digits(12), endings: TWO_DIGITS, unsure: /0.$/ },
  { country: 'MX', bodies: digits(1).map((digit) => `ÑAN990101${digit}Z`), endings: CHECKS, unsure: /^$/ },
])('$country', ({ country, bodies, endings, unsure }) => {
  test('at most one ending fits a number', () =>
    fc.assert(
      fc.property(bodies, (body) => {
        expect(completed(country, body, endings).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    ));

  test('a single wrong digit is caught', () =>
    fc.assert(
      fc.property(bodies, fc.nat(20), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const [whole] = completed(country, body, endings);
        fc.pre(whole !== undefined && !unsure.test(whole));
        expect(canonical(country, miswritten(whole ?? '', place, shift))).toBeNull();
      }),
    ));
});

test.each([
  ['12.345.678-5', rutOf('12345678')],
  ['60.803.000-K', rutOf('60803000')],
  ['20131312955', rucOf('2013131295')],
  ['860.002.964-4', nitOf('860002964')],
  ['30-50001091-2', cuitOf('3050001091')],
  ['GODE561231GR8', rfcOf('GODE561231GR')],
  ['SAT970701NN3', rfcOf('SAT970701NN')],
])('%s is made by adding the check digit', (whole, made) => expect(made).toBe(whole));
