import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Sql } from '../../../platform/database/statement.js';
import { quoteCatalogue } from '../../catalog/index.js';
import type { Terms } from '../../pricing/index.js';
import {
  type AdjustmentInputData,
  type PricedQuote,
  parseAdjustments,
  parseQuote,
  priceQuote,
  type QuoteInputData,
  type QuoteRequest,
  type StaffAdjustment,
  skusOf,
} from '../../quote-engine/index.js';

export interface PricedInput {
  readonly request: QuoteRequest;
  readonly priced: PricedQuote;
  /** The staff's own. */
  readonly adjustments: readonly StaffAdjustment[];
}

/**
 * Checks a quote as given and prices it on the catalogue and rules of this moment. Every fault of quote and adjustments
 * at once. One statement.
 */
export const priceInput = async (
  sql: Sql,
  terms: Terms,
  quote: { readonly input: QuoteInputData; readonly path: readonly string[] },
  adjustments: { readonly input: readonly AdjustmentInputData[]; readonly path: readonly string[] },
): Promise<Result<PricedInput>> => {
  const catalogue = await quoteCatalogue(sql, skusOf(quote.input), terms.day, terms.currency.code);
  const request = parseQuote(quote.input, catalogue, terms.rules, quote.path);
  const staff = parseAdjustments(adjustments.input, adjustments.path);
  if (!request.ok || !staff.ok) {
    return refuse(...(request.ok ? [] : request.faults), ...(staff.ok ? [] : staff.faults));
  }
  const priced = priceQuote(request.value, terms.rules, terms.currency, staff.value, adjustments.path);
  return priced.ok
    ? accept({ request: request.value, priced: priced.value, adjustments: staff.value })
    : priced;
};
