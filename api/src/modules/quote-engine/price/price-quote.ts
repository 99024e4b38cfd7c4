import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { type Currency, formatMoney } from '../../../kernel/money.js';
import { sentence } from '../messages/sentence.js';
import type { StaffAdjustment } from '../parse/parse-adjustments.js';
import type { PricedQuote } from '../priced-quote.js';
import type { QuoteRequest } from '../quote-request.js';
import { type RuleSet, rulesFor } from '../rule-set.js';
import { tableWaste, type WasteStrategy } from '../waste.js';
import { alternativeNames, piecesFor, piecesOf } from './pieces.js';
import { priceAlternative } from './price-alternative.js';
import type { Terms } from './terms.js';

/**
 * Prices every alternative of a checked quote (quote rules, per item and per alternative). Pure and exact: money is
 * rounded to the currency's minor unit where the rules say so and nowhere else.
 *
 * Refuses, at `path`, an alternative whose net amount the adjustments bring below 0 (OUT_OF_RANGE).
 */
export function priceQuote(
  request: QuoteRequest,
  rules: RuleSet,
  currency: Currency,
  adjustments: readonly StaffAdjustment[],
  path: readonly string[],
  waste: WasteStrategy = tableWaste,
): Result<PricedQuote> {
  const terms: Terms = {
    rules: rulesFor(rules, request.vertical),
    currency,
    travelZone: request.travelZone,
    staff: adjustments,
    waste,
  };
  const pieces = piecesOf(request);
  const alternatives = alternativeNames(pieces).map((name) =>
    priceAlternative(name, piecesFor(name, pieces), terms),
  );
  const negative = alternatives.filter(({ totals }) => totals.net.isNegative());
  if (negative.length === 0) return accept({ alternatives });
  return refuse(
    ...negative.map(({ totals }): Fault => {
      const message = sentence('quote.netNegative', { net: formatMoney(totals.net, currency) });
      return { code: 'OUT_OF_RANGE', message, path };
    }),
  );
}
