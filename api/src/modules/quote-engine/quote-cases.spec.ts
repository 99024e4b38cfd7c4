import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../kernel/money.js';
import { DEFAULT_RULES, price, USD } from './fixtures/price.js';
import { workedCases } from './fixtures/worked-cases.js';
import type { Alternative } from './index.js';

describe('worked cases', () => {
  it('are all there', () => {
    expect(workedCases).toHaveLength(19);
  });

  it.each(workedCases.map((worked, index) => [index, worked] as const))(
    'case %i',
    (_index, { input, expected }) => {
      const { alternatives } = price(input, DEFAULT_RULES);

      expect(alternatives.map(shown)).toEqual(expected.options);
      expect(alternatives.slice(0, 1).map(shown)).toMatchObject([
        { lines: expected.lines, totals: expected.totals },
      ]);
    },
  );
});

/** An alternative in the form of the cases: money with its decimals, quantities canonical. */
function shown({ name, lines, totals }: Alternative) {
  return {
    name,
    lines: lines.map((line) => ({
      position: line.position,
      sku: line.product.sku,
      roomName: line.roomName,
      openingLabel: line.openingLabel,
      baseQuantity: line.baseQuantity.toString(),
      wasteRate: line.wasteRate.toString(),
      quantity: line.quantity.toString(),
      complexityFactor: line.complexityFactor.toString(),
      materialCost: formatMoney(line.materialCost, USD),
      installationCost: formatMoney(line.installationCost, USD),
      subtotal: formatMoney(line.subtotal, USD),
    })),
    totals: {
      area: totals.area.toString(),
      subtotal: formatMoney(totals.subtotal, USD),
      volumeDiscountRate: totals.volumeDiscountRate.toString(),
      volumeDiscount: formatMoney(totals.volumeDiscount, USD),
      adjustments: totals.adjustments.map(({ kind, amount }) => ({ kind, amount: formatMoney(amount, USD) })),
      net: formatMoney(totals.net, USD),
      taxRate: totals.taxRate.toString(),
      tax: formatMoney(totals.tax, USD),
      total: formatMoney(totals.total, USD),
      currency: USD.code,
    },
  };
}
