import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, sum } from '../../../kernel/decimal.js';
import { arbitraryCatalogue, arbitraryInput, arbitraryRules } from '../fixtures/arbitrary-quotes.js';
import { expectedQuote } from '../fixtures/oracle.js';
import { CLP, price, USD } from '../fixtures/price.js';
import type { Alternative, QuoteInputData } from '../index.js';

const given = fc
  .record({
    products: arbitraryCatalogue,
    rules: arbitraryRules,
    currency: fc.constantFrom(USD, CLP),
  })
  .chain((terms) => fc.record({ ...constants(terms), input: arbitraryInput(terms.products) }));

function constants<T extends object>(values: T): { [Key in keyof T]: fc.Arbitrary<T[Key]> };
function constants(values: Record<string, unknown>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)]));
}

describe('any legal quote', () => {
  it('is what the rules say, digit by digit, at every legal size', () => {
    fc.assert(
      fc.property(given, ({ input, rules, currency, products }) => {
        const { alternatives } = price(input, rules, { currency, products });

        expect(alternatives.map(numbers)).toEqual(expectedQuote(input, products, rules, currency));
      }),
      { numRuns: 400 },
    );
  });

  it('adds up: lines to the subtotal, steps to the line, everything to the total', () => {
    fc.assert(
      fc.property(given, ({ input, rules, currency, products }) => {
        for (const { lines, totals } of price(input, rules, { currency, products }).alternatives) {
          expect(sum(lines.map((line) => line.subtotal))).toSatisfy(same(totals.subtotal));
          for (const line of lines) {
            expect(line.materialCost.plus(line.installationCost)).toSatisfy(same(line.subtotal));
          }
          const adjusted = sum(totals.adjustments.map(({ amount }) => amount));
          expect(totals.subtotal.minus(totals.volumeDiscount).plus(adjusted)).toSatisfy(same(totals.net));
          expect(totals.net.plus(totals.tax)).toSatisfy(same(totals.total));
          const money = [totals.subtotal, totals.volumeDiscount, totals.net, totals.tax, totals.total];
          expect(Math.max(...money.map((amount) => amount.decimals()))).toBeLessThanOrEqual(
            currency.decimals,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('costs the same in whatever order its openings come', () => {
    fc.assert(
      fc.property(given, ({ input, rules, currency, products }) => {
        const totalsByName = (quote: QuoteInputData) =>
          new Map(
            price(quote, rules, { currency, products }).alternatives.map(
              (alternative) => [alternative.name, numbers(alternative).totals] as const,
            ),
          );

        expect(totalsByName(backwards(input))).toEqual(totalsByName(input));
      }),
      { numRuns: 200 },
    );
  });
});

function numbers({ lines, totals }: Alternative) {
  return {
    lines: lines.map((line) =>
      [
        line.baseQuantity,
        line.wasteRate,
        line.quantity,
        line.complexityFactor,
        line.materialCost,
        line.installationCost,
        line.subtotal,
      ].map(String),
    ),
    totals: [
      totals.area,
      totals.subtotal,
      totals.volumeDiscountRate,
      totals.volumeDiscount,
      totals.net,
      totals.tax,
      totals.total,
    ].map(String),
  };
}

function backwards(input: QuoteInputData): QuoteInputData {
  return {
    ...input,
    properties: input.properties?.map((property) => ({
      ...property,
      rooms: property.rooms.map((room) => ({ ...room, openings: room.openings.toReversed() })).reverse(),
    })),
    vehicles: input.vehicles?.map((vehicle) => ({ ...vehicle, openings: vehicle.openings.toReversed() })),
  };
}

const same = (expected: Decimal) => (actual: Decimal) => actual.equals(expected);
