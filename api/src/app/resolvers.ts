import { AccountResolver, SignInCodeResolver } from '../modules/accounts/index.js';
import { ApiKeyResolver } from '../modules/api-keys/index.js';
import { AuditResolver } from '../modules/audit/index.js';
import {
  PriceSheetResolver,
  ProductCategoryResolver,
  ProductPriceResolver,
  ProductResolver,
  ProductStaffResolver,
} from '../modules/catalog/index.js';
import {
  AccountCustomersResolver,
  CustomerMergeResolver,
  CustomerResolver,
  CustomerStaffResolver,
} from '../modules/customers/index.js';
import { DocumentUrlsResolver } from '../modules/documents/index.js';
import {
  IdentityResolver,
  PasswordResolver,
  RoleResolver,
  SessionResolver,
  StaffUserResolver,
  TwoFactorAdminResolver,
  TwoFactorResolver,
} from '../modules/identity/index.js';
import { JobResolver } from '../modules/jobs/index.js';
import {
  MessageResolver,
  MessageWordsResolver,
  PreferenceResolver,
  TemplateResolver,
} from '../modules/notifications/index.js';
import { RuleSetResolver, TravelZoneResolver } from '../modules/pricing/index.js';
import { PrivacyResolver } from '../modules/privacy/index.js';
import { CustomerPlacesResolver, PropertyResolver, VehicleResolver } from '../modules/properties/index.js';
import {
  CustomerHistoryResolver,
  CustomerQuotationsResolver,
  OpeningItemsResolver,
  QuotationBulkResolver,
  QuotationFieldsResolver,
  QuotationListResolver,
  QuotationResolver,
  QuotationStaffResolver,
  QuoteLineResolver,
  RuleSetPreviewResolver,
  SellerResolver,
} from '../modules/quotations/index.js';
import { ReportingResolver } from '../modules/reporting/index.js';
import { ShopResolver } from '../modules/shop/index.js';
import { WebhookDeliveryResolver, WebhookResolver } from '../modules/webhooks/index.js';
import type { Services } from './services/services.js';

type ResolverClass = new (...args: never[]) => object;

/** Every resolver that answers queries and mutations, and how its one instance is made. The schema has all of them. */
export const RESOLVERS = new Map<ResolverClass, (it: Services) => object>([
  [ProductResolver, (it) => new ProductResolver(it.catalog)],
  [ProductStaffResolver, (it) => new ProductStaffResolver(it.catalog, it.catalogUseCases)],
  [PriceSheetResolver, (it) => new PriceSheetResolver(it.catalogUseCases)],
  [ProductPriceResolver, (it) => new ProductPriceResolver(it.catalog, it.catalogUseCases)],
  [ProductCategoryResolver, (it) => new ProductCategoryResolver(it.catalog, it.catalogUseCases)],
  [IdentityResolver, (it) => new IdentityResolver(it.signIn, (id) => it.accounts.viewer(id))],
  [AccountResolver, (it) => new AccountResolver(it.accounts, it.accountUseCases)],
  [SignInCodeResolver, (it) => new SignInCodeResolver(it.accountUseCases)],
  [SessionResolver, (it) => new SessionResolver(it.sessions, it.sessionUseCases, it.refreshSession)],
  [RoleResolver, (it) => new RoleResolver(it.staff, it.staffUseCases)],
  [StaffUserResolver, (it) => new StaffUserResolver(it.staff, it.staffUseCases)],
  [PasswordResolver, (it) => new PasswordResolver(it.staffAccounts)],
  [TwoFactorResolver, (it) => new TwoFactorResolver(it.database, it.staffAccounts)],
  [ApiKeyResolver, (it) => new ApiKeyResolver(it.apiKeyQueries, it.apiKeyUseCases)],
  [TwoFactorAdminResolver, (it) => new TwoFactorAdminResolver(it.staffAccounts)],
  [ShopResolver, (it) => new ShopResolver(it.database, it.shopUseCases)],
  [AccountCustomersResolver, (it) => new AccountCustomersResolver(it.customers)],
  [CustomerResolver, (it) => new CustomerResolver(it.customers)],
  [RuleSetResolver, (it) => new RuleSetResolver(it.ruleSets, it.pricingUseCases)],
  [TravelZoneResolver, (it) => new TravelZoneResolver(it.terms, it.database)],
  [CustomerStaffResolver, (it) => new CustomerStaffResolver(it.customers, it.customerUseCases)],
  [
    CustomerMergeResolver,
    (it) => new CustomerMergeResolver(it.duplicates, it.customers, it.customerUseCases),
  ],
  [CustomerPlacesResolver, (it) => new CustomerPlacesResolver(it.places)],
  [PropertyResolver, (it) => new PropertyResolver(it.places, it.placeUseCases)],
  [VehicleResolver, (it) => new VehicleResolver(it.places, it.placeUseCases)],
  [CustomerHistoryResolver, (it) => new CustomerHistoryResolver(it.customerHistory)],
  [CustomerQuotationsResolver, (it) => new CustomerQuotationsResolver(it.customerQuotations)],
  [QuotationListResolver, (it) => new QuotationListResolver(it.quotations)],
  [QuotationResolver, (it) => new QuotationResolver(it.quotations, it.quotationUseCases)],
  [QuotationStaffResolver, (it) => new QuotationStaffResolver(it.quotations, it.quotationUseCases)],
  [QuotationBulkResolver, (it) => new QuotationBulkResolver(it.quotations, it.quotationUseCases)],
  [SellerResolver, (it) => new SellerResolver(it.quotationExtras)],
  [QuotationFieldsResolver, (it) => new QuotationFieldsResolver(it.quotationExtras)],
  [DocumentUrlsResolver, (it) => new DocumentUrlsResolver(it.documentLinks, it.clock, it.publicUrl)],
  [OpeningItemsResolver, (it) => new OpeningItemsResolver(it.database)],
  [RuleSetPreviewResolver, (it) => new RuleSetPreviewResolver(it.quotationUseCases)],
  [QuoteLineResolver, (it) => new QuoteLineResolver(it.catalog)],
  [MessageResolver, (it) => new MessageResolver(it.messages, it.notificationUseCases)],
  [MessageWordsResolver, () => new MessageWordsResolver()],
  [TemplateResolver, (it) => new TemplateResolver(it.templates, it.messages, it.notificationUseCases)],
  [PreferenceResolver, (it) => new PreferenceResolver(it.notificationUseCases)],
  [ReportingResolver, (it) => new ReportingResolver(it.reports)],
  [PrivacyResolver, (it) => new PrivacyResolver(it.database, it.consents, it.privacyUseCases)],
  [JobResolver, (it) => new JobResolver(it.jobs, it.jobUseCases)],
  [WebhookResolver, (it) => new WebhookResolver(it.webhookEndpoints, it.webhookUseCases)],
  [WebhookDeliveryResolver, (it) => new WebhookDeliveryResolver(it.webhookDeliveries, it.webhookUseCases)],
  [AuditResolver, (it) => new AuditResolver(it.audit)],
]);
