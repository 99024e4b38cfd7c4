import type { Translate } from '../../../kernel/errors.js';
import { type Result, refuse } from '../../../kernel/fault.js';
import { type Actor, may } from '../../identity/index.js';
import type { AdjustmentInputData, QuoteInputData } from '../../quote-engine/index.js';
import { toPreview } from '../domain/quote-preview.js';
import type { QuotePreview } from '../graphql/quote-totals.type.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';
import { withinLimit } from './price-for-actor.js';
import { priceInput } from './price-input.js';

export interface PreviewInput {
  readonly input: QuoteInputData;
  readonly adjustments?: readonly AdjustmentInputData[] | null;
}

const ADJUSTMENTS = ['adjustments'];

/**
 * Prices a quote, with what the staff adds or takes off, on the current catalogue and rules, in the reader's words. Saves
 * nothing. Two statements.
 */
export const previewQuote =
  ({ database, currentTerms }: Pick<QuotationDependencies, 'database' | 'currentTerms'>) =>
  async (
    actor: Actor,
    { input, adjustments }: PreviewInput,
    translate: Translate,
  ): Promise<Result<QuotePreview>> => {
    if (adjustments?.length && !may(actor, 'quotations:write')) {
      return refuse({ code: 'FORBIDDEN', message: { key: 'quotation.staffOnly' }, path: ADJUSTMENTS });
    }
    const terms = await currentTerms(database);
    const given = { input: adjustments ?? [], path: ADJUSTMENTS };
    const priced = await priceInput(database, terms, { input, path: ['input'] }, given);
    const result = withinLimit(priced, actor, ADJUSTMENTS);
    return result.ok
      ? { ok: true, value: toPreview(result.value.priced, terms.currency, translate) }
      : result;
  };
