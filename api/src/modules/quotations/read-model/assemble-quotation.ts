import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuoteLine } from '../graphql/quote-line.type.js';
import type { QuoteOption } from '../graphql/quote-totals.type.js';
import type { StoredItem, StoredQuotation } from './stored-quotation.js';

const linesOf = (items: readonly StoredItem[], option: string): QuoteLine[] =>
  items
    .filter((item) => item.option === null || item.option === option)
    .map(({ option: _, ...line }, index) => ({ ...line, position: index + 1 }));

/**
 * Shapes a stored quotation as the API's type. `lines` and `totals` are those of the selected alternative, else of
 * the first. Without the section of totals there are no alternatives, and nobody asked for lines or totals.
 */
export const assembleQuotation = (stored: StoredQuotation, accessToken: string | null): QuotationView => {
  const { selectedOption, items, options: storedOptions, ...head } = stored;
  const options: QuoteOption[] = storedOptions.map(({ name, totals }) => ({
    name,
    selected: name === selectedOption,
    lines: linesOf(items, name),
    totals,
  }));
  const shown = options.find(({ selected }) => selected) ?? options[0];
  return { ...head, accessToken, options, lines: shown?.lines ?? [], totals: shown?.totals };
};
