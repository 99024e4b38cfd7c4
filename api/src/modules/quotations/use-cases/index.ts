import type { QuotationDependencies } from '../quotation-dependencies.js';
import { confirmQuotation } from './confirm-quotation.js';
import { createQuotation } from './create-quotation.js';
import { previewQuote } from './preview-quote.js';
import { rejectQuotation } from './reject-quotation.js';
import { requestQuotationChange } from './request-change.js';
import { submitQuotation } from './submit-quotation.js';

/** Everything that can be done with quotations. */
export const quotationUseCases = (dependencies: QuotationDependencies) => ({
  preview: previewQuote(dependencies),
  create: createQuotation(dependencies),
  submit: submitQuotation(dependencies),
  confirm: confirmQuotation(dependencies),
  reject: rejectQuotation(dependencies),
  requestChange: requestQuotationChange(dependencies),
});
export type QuotationUseCases = ReturnType<typeof quotationUseCases>;
