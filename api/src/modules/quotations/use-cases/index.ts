import type { QuotationDependencies } from '../quotation-dependencies.js';
import { assignSeller } from './assign-seller.js';
import { confirmQuotation } from './confirm-quotation.js';
import { createQuotation } from './create-quotation.js';
import { deleteQuotation } from './delete-quotation.js';
import { duplicateQuotation } from './duplicate-quotation.js';
import { previewQuote } from './preview-quote.js';
import { previewRuleSet } from './preview-rule-set.js';
import { recalculateQuotation } from './recalculate-quotation.js';
import { rejectQuotation } from './reject-quotation.js';
import { requestQuotationChange } from './request-change.js';
import { reviseQuotation } from './revise-quotation.js';
import { revokeQuotationLink } from './revoke-link.js';
import { submitQuotation } from './submit-quotation.js';
import { updateQuotation } from './update-quotation.js';
/** Everything that can be done with quotations. */
export const quotationUseCases = (dependencies: QuotationDependencies) => ({
  preview: previewQuote(dependencies),
  previewRuleSet: previewRuleSet(dependencies),
  create: createQuotation(dependencies),
  update: updateQuotation(dependencies),
  recalculate: recalculateQuotation(dependencies),
  submit: submitQuotation(dependencies),
  confirm: confirmQuotation(dependencies),
  reject: rejectQuotation(dependencies),
  requestChange: requestQuotationChange(dependencies),
  revise: reviseQuotation(dependencies),
  assignSeller: assignSeller(dependencies),
  delete: deleteQuotation(dependencies),
  duplicate: duplicateQuotation(dependencies),
  revokeLink: revokeQuotationLink(dependencies),
});
export type QuotationUseCases = ReturnType<typeof quotationUseCases>;
