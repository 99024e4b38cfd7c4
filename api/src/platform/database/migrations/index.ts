import type { MigrationObject } from '@mikro-orm/core';
import { Foundations } from './2026-11-21-1-foundations.js';
import { CatalogueAndRules } from './2026-11-21-2-catalogue-and-rules.js';
import { CustomersAndPlaces } from './2026-11-21-3-customers-and-places.js';
import { Quotations } from './2026-11-21-4-quotations.js';
import { Audit } from './2026-11-21-5-audit.js';
import { CatalogueManagement } from './2026-11-21-6-catalogue-management.js';
import { RulesAndShop } from './2026-11-21-7-rules-and-shop.js';
import { Customers } from './2026-11-21-8-customers.js';
import { QuotationSearch } from './2026-11-21-9-quotation-search.js';
import { Roles } from './2026-11-22-1-roles.js';
import { AuditLog } from './2026-11-22-2-audit-log.js';
import { Sessions } from './2026-11-22-2-sessions.js';
import { TwoFactor } from './2026-11-22-3-two-factor.js';
import { ApiKeys } from './2026-11-22-4-api-keys.js';
import { CustomerAccounts } from './2026-11-22-5-customer-accounts.js';
import { AccessWindows } from './2026-11-22-6-access-windows.js';
import { RowRules } from './2026-11-22-6-row-rules.js';
import { CodeRequesters } from './2026-11-22-8-code-requesters.js';
import { AuditTruncate } from './2026-11-22-9-audit-truncate.js';
import { AcceptanceChannels } from './2026-11-23-2-acceptance-channels.js';
import { QuotationFilters } from './2026-11-23-2-quotation-filters.js';
import { CustomerMerges } from './2026-11-23-3-customer-merges.js';
import { Privacy } from './2026-11-23-4-privacy.js';
import { ConsentsByLink } from './2026-11-24-5-consents-by-link.js';
import { ShopContact } from './2026-11-24-5-shop-contact.js';

/** Every migration, oldest first. Listed by hand: no file system is searched, and a name once released never changes. */
export const migrations: readonly MigrationObject[] = [
  { name: '2026-11-21-1-foundations', class: Foundations },
  { name: '2026-11-21-2-catalogue-and-rules', class: CatalogueAndRules },
  { name: '2026-11-21-3-customers-and-places', class: CustomersAndPlaces },
  { name: '2026-11-21-4-quotations', class: Quotations },
  { name: '2026-11-21-5-audit', class: Audit },
  { name: '2026-11-21-6-catalogue-management', class: CatalogueManagement },
  { name: '2026-11-21-7-rules-and-shop', class: RulesAndShop },
  { name: '2026-11-21-8-customers', class: Customers },
  { name: '2026-11-21-9-quotation-search', class: QuotationSearch },
  { name: '2026-11-22-1-roles', class: Roles },
  { name: '2026-11-22-2-sessions', class: Sessions },
  { name: '2026-11-22-2-audit-log', class: AuditLog },
  { name: '2026-11-22-3-two-factor', class: TwoFactor },
  { name: '2026-11-22-4-api-keys', class: ApiKeys },
  { name: '2026-11-22-5-customer-accounts', class: CustomerAccounts },
  { name: '2026-11-22-6-row-rules', class: RowRules },
  { name: '2026-11-22-6-access-windows', class: AccessWindows },
  { name: '2026-11-22-8-code-requesters', class: CodeRequesters },
  { name: '2026-11-22-9-audit-truncate', class: AuditTruncate },
  { name: '2026-11-23-2-quotation-filters', class: QuotationFilters },
  { name: '2026-11-23-3-customer-merges', class: CustomerMerges },
  { name: '2026-11-23-2-acceptance-channels', class: AcceptanceChannels },
  { name: '2026-11-23-4-privacy', class: Privacy },
  { name: '2026-11-24-5-consents-by-link', class: ConsentsByLink },
  { name: '2026-11-24-5-shop-contact', class: ShopContact },
];
