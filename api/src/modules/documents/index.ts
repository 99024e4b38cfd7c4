export { DocumentUrlsResolver } from './document-urls.resolver.js';
export { type DocumentLinks, documentLinks } from './domain/document-links.js';
export { renderJob, renderTrigger } from './jobs/render-ahead.js';
export { documentMessages } from './messages.js';
export { QuotationDocument } from './quotation-document.entity.js';
export { eraseDocuments } from './read-model/kept-document.js';
export { type OpenDocument, openDocument } from './use-cases/open-document.js';
export {
  type DocumentFile,
  type QuotationDocuments,
  quotationDocuments,
} from './use-cases/quotation-document.js';
export { leavesDocuments, sweepDocuments } from './use-cases/sweep-documents.js';
export { workOrderMessages } from './work-order-messages.js';
