import type { QuotationComparison } from '../graphql/comparison.type.js';
import type { QuotationView } from '../graphql/quotation.type.js';
import { compareLines } from './compare-lines.js';

/** Compares two quotations alternative by alternative (by name), line by line. */
export const compareQuotations = (from: QuotationView, to: QuotationView): QuotationComparison => {
  const names = [...new Set([...to.options, ...from.options].map(({ name }) => name))];
  const options = names.map((name) => {
    const before = from.options.find((option) => option.name === name);
    const after = to.options.find((option) => option.name === name);
    return {
      name,
      lines: compareLines(before?.lines ?? [], after?.lines ?? []),
      totalBefore: before?.totals.total ?? null,
      totalAfter: after?.totals.total ?? null,
    };
  });
  return { from, to, options };
};
