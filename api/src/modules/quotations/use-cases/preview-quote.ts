import type { Translate } from '../../../kernel/errors.js';
import type { Result } from '../../../kernel/fault.js';
import type { QuoteInputData } from '../../quote-engine/index.js';
import { toPreview } from '../domain/quote-preview.js';
import type { QuotePreview } from '../graphql/quote-totals.type.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { priceInput } from './price-input.js';

/** Prices a quote on the current catalogue and rules, in the reader's words. Saves nothing. Two statements. */
export const previewQuote =
  ({ database, currentTerms }: Pick<QuotationDependencies, 'database' | 'currentTerms'>) =>
  async (input: QuoteInputData, translate: Translate): Promise<Result<QuotePreview>> => {
    const terms = await currentTerms(database);
    const quote = { input, path: ['input'] };
    const result = await priceInput(database, terms, quote, { input: [], path: [] });
    return result.ok
      ? { ok: true, value: toPreview(result.value.priced, terms.currency, translate) }
      : result;
  };
