import type { QuotationView } from '../graphql/quotation.type.js';
import type { QuoteLine } from '../graphql/quote-line.type.js';
import type { QuoteTotals } from '../graphql/quote-totals.type.js';

/** Which parts of a quotation an operation selects; the rest is not read. */
export interface Sections {
  readonly places: boolean;
  /** The priced items with their explanations: most of a quotation's bytes. */
  readonly lines: boolean;
  /** The alternatives and their totals, which lines belong to. */
  readonly totals: boolean;
  readonly history: boolean;
}

/** A line as stored: once, with the alternative it belongs to (null: all); an alternative numbers its own lines. */
export type StoredItem = Omit<QuoteLine, 'position'> & { readonly option: string | null };

export interface StoredOption {
  readonly name: string;
  readonly totals: QuoteTotals;
}

/** What the read model's statement returns for one quotation. */
export type StoredQuotation = Omit<QuotationView, 'lines' | 'totals' | 'options' | 'accessToken'> & {
  readonly selectedOption: string | null;
  readonly items: readonly StoredItem[];
  readonly options: readonly StoredOption[];
};
