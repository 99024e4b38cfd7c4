import { Decimal, sum } from '../../../kernel/decimal.js';
import type { Alternative, QuoteLine, QuoteTotals } from '../priced-quote.js';
import type { Piece } from '../waste.js';
import { adjustmentsOf } from './adjustments.js';
import { priceLine } from './price-line.js';
import type { Terms } from './terms.js';
import { filmArea, volumeTier } from './volume-discount.js';

/** Prices one alternative with the pieces that belong to it (quote rules, per alternative). */
export function priceAlternative(name: string, pieces: readonly Piece[], terms: Terms): Alternative {
  const wasteOf = terms.waste.plan(pieces, terms.rules);
  const lines = pieces.map((piece, index) =>
    priceLine(index + 1, piece, wasteOf(piece), terms.rules, terms.currency),
  );
  return { name, lines, totals: totalsOf(lines, pieces, terms) };
}

function totalsOf(lines: readonly QuoteLine[], pieces: readonly Piece[], terms: Terms): QuoteTotals {
  const { volumeTiers, taxRate } = terms.rules;
  const { decimals } = terms.currency;
  const area = filmArea(lines);
  const { rate, nextTier } = volumeTier(area, volumeTiers);
  let subtotal = Decimal.ZERO;
  for (const line of lines) subtotal = subtotal.plus(line.subtotal);
  const volumeDiscount = subtotal.times(rate).round(decimals);
  const discounted = subtotal.minus(volumeDiscount);
  const adjustments = adjustmentsOf(discounted, pieces, terms);
  const net = discounted.plus(sum(adjustments.map(({ amount }) => amount)));
  const tax = net.times(taxRate).round(decimals);
  return {
    area,
    subtotal,
    volumeDiscountRate: rate,
    volumeDiscount,
    adjustments,
    net,
    taxRate,
    tax,
    total: net.plus(tax),
    nextTier,
  };
}
