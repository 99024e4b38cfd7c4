import type { Translator } from '../../../kernel/errors.js';
import { languageOf } from '../../../kernel/messages.js';
import { formatMoney } from '../../../kernel/money.js';
import { RuleSetVersion, type Terms } from '../../pricing/index.js';
import { quotationRows } from '../domain/quotation-rows.js';
import { replaceQuotationContent } from '../write-model.js';
import type { LockedQuotation } from './change-quotation.js';
import type { PricedInput } from './price-input.js';

/** Gives a locked DRAFT another content: places, items and totals as priced on these terms, in the quotation's language. */
export const replaceContent = async (
  { quotation, transaction }: LockedQuotation,
  terms: Terms,
  content: PricedInput,
  translator: Translator,
): Promise<void> => {
  const { request, priced } = content;
  const [first] = priced.alternatives;
  if (!first) throw new Error('The engine returned a quote without any alternative.');
  quotation.vertical = request.vertical;
  quotation.ruleSet = transaction.em.getReference(RuleSetVersion, terms.ruleSetId);
  quotation.travelZone = request.travelZone?.code ?? null;
  quotation.currency = terms.currency.code;
  quotation.taxRate = first.totals.taxRate.toString();
  quotation.total = formatMoney(first.totals.total, terms.currency);
  const translate = translator(languageOf(quotation.language));
  const rows = quotationRows(quotation.id, content, { currency: terms.currency, translate });
  await replaceQuotationContent(transaction, quotation.id, rows);
};
