import { formatMoney } from '../../../kernel/money.js';
import type { Terms } from '../../pricing/index.js';
import type { PricedQuote, QuoteRequest } from '../../quote-engine/index.js';

export interface Identity {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly customerId: string;
  readonly seller: { readonly id: string } | null;
  readonly language: string;
}

/**
 * The row of a new quotation, but for its status and dates: whose it is and what it was priced with. Its total is that
 * of the alternative named, else of the first.
 */
export const headRow = (
  { id, number, revision, customerId, seller, language }: Identity,
  { request, priced }: { readonly request: QuoteRequest; readonly priced: PricedQuote },
  { ruleSetId, currency }: Pick<Terms, 'ruleSetId' | 'currency'>,
  selectedOption: string | null = null,
) => {
  const [first] = priced.alternatives;
  const shown = priced.alternatives.find(({ name }) => name === selectedOption) ?? first;
  if (!shown) throw new Error('The engine returned a quote without any alternative.');
  return {
    id,
    number,
    revision,
    vertical: request.vertical,
    customer_id: customerId,
    seller_id: seller?.id ?? null,
    rule_set_id: ruleSetId,
    travel_zone: request.travelZone?.code ?? null,
    currency: currency.code,
    tax_rate: shown.totals.taxRate,
    total: formatMoney(shown.totals.total, currency),
    selected_option: selectedOption,
    language,
    link_generation: 1,
    version: 1,
  };
};
