export { CustomerHistoryResolver } from './customer-history.resolver.js';
export { CustomerQuotationsResolver } from './customer-quotations.resolver.js';
export { QUOTATION_STATUSES, type QuotationStatus } from './domain/lifecycle.js';
export { linkAddress } from './domain/link-address.js';
export { type PrivateLinks, privateLinks } from './domain/private-link.js';
export * from './entities/index.js';
export { eraseQuotations } from './erase-quotations.js';
export { exportMessages } from './export/messages.js';
export { EXPORT_ENDINGS, type OpenQuotationExport, openQuotationExport } from './export/open-export.js';
export { OpeningItem } from './graphql/opening-item.type.js';
export { AdjustmentKindEnum, QuotationStatusEnum } from './graphql/quotation.enums.js';
export { QuotationView } from './graphql/quotation.type.js';
export { TransitionError } from './graphql/transition-error.type.js';
export { quotationMessages } from './messages.js';
export { OpeningItemsResolver } from './opening-items.resolver.js';
export { QuotationResolver } from './quotation.resolver.js';
export { quotationBelongings } from './quotation-belongings.js';
export { QuotationBulkResolver } from './quotation-bulk.resolver.js';
export { QuotationFieldsResolver } from './quotation-fields.resolver.js';
export { QuotationListResolver } from './quotation-list.resolver.js';
export { takeQuotationNumbers } from './quotation-number.js';
export { QuotationStaffResolver } from './quotation-staff.resolver.js';
export { quotationStatusResolver } from './quotation-status.resolver.js';
export { quotationsChangedResolver } from './quotations-changed.resolver.js';
export { QuoteLineResolver } from './quote-line.resolver.js';
export { CustomerHistory } from './read-model/customer-history.js';
export { CustomerQuotations } from './read-model/customer-quotations.js';
export { openingItems } from './read-model/opening-items.js';
export { QuotationExtras } from './read-model/quotation-extras.js';
export { QuotationQueries } from './read-model/quotation-queries.js';
export { customersReadableBy, quotationsReadableBy } from './read-model/readable-by.js';
export { STANDS_FOR_NUMBER } from './read-model/stands-for-number.js';
export type { Sections } from './read-model/stored-quotation.js';
export { RuleSetPreviewResolver } from './rule-set-preview.resolver.js';
export { quotationSchedules } from './scheduled.js';
export { SellerResolver } from './seller.resolver.js';
export { changeQuotation } from './use-cases/change-quotation.js';
export {
  type ImportedEvent,
  type ImportedQuotation,
  importQuotations,
} from './use-cases/import-quotations.js';
export { type QuotationUseCases, quotationUseCases } from './use-cases/index.js';
export { noteSent } from './use-cases/note-sent.js';
export { type WatchQuotation, watchQuotation } from './use-cases/watch-quotation.js';
export { type WatchQuotations, watchQuotations } from './use-cases/watch-quotations.js';
export { withoutQuotations } from './without-quotations.js';
