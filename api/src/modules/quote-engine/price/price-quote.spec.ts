import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../kernel/decimal.js';
import { catalogue } from '../fixtures/catalogue.js';
import * as some from '../fixtures/inputs.js';
import { expectedQuote } from '../fixtures/oracle.js';
import { DEFAULT_RULES, linesOf, price, request, totalsOf, USD } from '../fixtures/price.js';
import { type Catalogue, priceQuote } from '../index.js';

const d = Decimal.parse;

describe('area', () => {
  it('counts stripes by their width, and not when it is unknown', () => {
    const known = some.quoteOf(some.opening({ items: [some.STRIPES] }));
    const unknown = some.quoteOf(
      some.opening({ items: [{ sku: 'VIN-STRIPES', stripes: { direction: 'HORIZONTAL', count: 10 } }] }),
    );

    // 1 m × 10 × 1.12 = 11.2 m of stripes, 0.05 m wide.
    expect(totalsOf(known)[0]?.area.toString()).toBe('0.56');
    expect(totalsOf(unknown)[0]?.area.toString()).toBe('0');
  });
});

describe('stripes', () => {
  it.each([
    ['HORIZONTAL', '60'],
    ['VERTICAL', '36'],
  ] as const)('that are %s run along their side', (direction, base) => {
    const items = [{ sku: 'VIN-STRIPES', stripes: { direction, count: 10 } }];
    const input = some.quoteOf(some.opening({ width: d('2'), height: d('1.2'), quantity: 3, items }));

    expect(linesOf(input).map((line) => line.baseQuantity.toString())).toEqual([base]);
  });
});

describe('complexity', () => {
  const factor = (floor: number | null, given: Parameters<typeof some.opening>[0] = {}) =>
    String(
      linesOf(
        some.quote(some.property({ rooms: [some.room({ floor, openings: [some.opening(given)] })] })),
      )[0]?.complexityFactor,
    );

  it('multiplies the factors that apply', () => {
    expect(factor(3)).toBe('1');
    expect(factor(null)).toBe('1');
    expect(factor(4)).toBe('1.2');
    expect(factor(3, { difficultAccess: true })).toBe('1.3');
    expect(factor(3, { curvedGlass: true })).toBe('1.5');
    expect(factor(3, { extremeWeather: true })).toBe('1.15');
    expect(factor(4, { difficultAccess: true, curvedGlass: true, extremeWeather: true })).toBe('2.691');
  });
});

describe('alternatives', () => {
  const input = some.quoteOf(
    some.opening({ label: 'common' }),
    some.opening({ label: 'second', items: [{ ...some.FILM, option: 'B' }] }),
    some.opening({
      label: 'first',
      items: [
        { ...some.FILM, option: 'A' },
        { sku: 'VIN-WHITE', option: 'B' },
      ],
    }),
  );

  it('come in order of first appearance, with their own lines and the common ones, numbered anew', () => {
    const shown = price(input).alternatives.map(({ name, lines }) => [
      name,
      ...lines.map((line) => `${line.position} ${line.openingLabel} ${line.product.sku}`),
    ]);

    expect(shown).toEqual([
      ['B', '1 common SEC-CLEAR-4', '2 second SEC-CLEAR-4', '3 first VIN-WHITE'],
      ['A', '1 common SEC-CLEAR-4', '2 first SEC-CLEAR-4'],
    ]);
  });

  it("have lines that point at the request's own objects", () => {
    const parsed = request(input);
    const openings = parsed.properties[0]?.rooms[0]?.openings ?? [];
    const priced = priceQuote(parsed, DEFAULT_RULES, USD, [], []);

    const found = priced.ok
      ? priced.value.alternatives[1]?.lines.map((line) => [line.opening, line.item])
      : [];
    expect(found).toHaveLength(2);
    expect(found?.[0]?.[0]).toBe(openings[0]);
    expect(found?.[0]?.[1]).toBe(openings[0]?.items[0]);
    expect(found?.[1]?.[1]).toBe(openings[2]?.items[0]);
  });
});

describe('the largest legal quote', () => {
  it('is exact', () => {
    const film = catalogue.get('SEC-CLEAR-4');
    const largest = d('999999999999.9999999999');
    if (!film?.price) throw new Error('The default catalogue lacks the film of these tests');
    const products: Catalogue = new Map([
      [film.sku, { ...film, price: { ...film.price, material: largest, installation: largest } }],
    ]);
    const opening = some.opening({
      width: d('49.999'),
      height: d('49.999'),
      quantity: 10_000,
      curvedGlass: true,
      difficultAccess: true,
      extremeWeather: true,
      removeOldFilm: true,
      items: some.times(4, some.FILM),
    });
    const apart = <T>(count: number, one: () => T) => Array.from({ length: count }, one);
    const rooms = apart(5, () => some.room({ floor: 200, openings: apart(100, () => ({ ...opening })) }));
    const input = some.quote(some.property({ rooms }));

    const [found] = price(input, DEFAULT_RULES, { products }).alternatives;
    const [expected] = expectedQuote(input, products, DEFAULT_RULES, USD);

    expect(found?.lines).toHaveLength(2000);
    expect(found?.totals.total.toString()).toBe(expected?.totals.at(-1));
    expect(found?.totals.subtotal.toString()).toBe(expected?.totals[1]);
    expect(found?.totals.area.toString()).toBe('64997400026');
  });
});
