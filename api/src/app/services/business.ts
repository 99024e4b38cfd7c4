import { AuditQueries } from '../../modules/audit/index.js';
import {
  CatalogQueries,
  catalogUseCases,
  openPriceExport,
  type PricesNow,
} from '../../modules/catalog/index.js';
import { CustomerQueries, customerUseCases, DuplicateQueries } from '../../modules/customers/index.js';
import { JobQueries } from '../../modules/jobs/index.js';
import { messageBelongings } from '../../modules/notifications/index.js';
import { adoptTaxRate, currentTerms, pricingUseCases, RuleSetQueries } from '../../modules/pricing/index.js';
import { PlaceQueries, placeBelongings, placeUseCases } from '../../modules/properties/index.js';
import {
  CustomerHistory,
  CustomerQuotations,
  openQuotationExport,
  privateLinks,
  QuotationExtras,
  QuotationQueries,
  quotationBelongings,
  quotationUseCases,
  customersReadableBy as readableBy,
  watchQuotation,
  watchQuotations,
  withoutQuotations,
} from '../../modules/quotations/index.js';
import { ReportQueries } from '../../modules/reporting/index.js';
import { shopUseCases } from '../../modules/shop/index.js';
import type { Secrets } from '../secrets.js';
import { translator } from '../translations.js';
import type { Platform } from './platform.js';

/** What the shop does: its films and prices, its customers and their places, its quotations. */
export const createBusiness = ({ database, pubsub, clock }: Platform, { linkSecret }: Secrets) => {
  const terms = currentTerms(clock);
  const pricesNow: PricesNow = async (sql) => {
    const { day, currency, rules } = await terms(sql);
    return { day, currency, taxRate: rules.taxRate };
  };
  const links = privateLinks(linkSecret);
  const quotations = new QuotationQueries(database, links);
  return {
    terms,
    audit: new AuditQueries(database),
    jobs: new JobQueries(database, clock),
    catalog: new CatalogQueries(database, pricesNow),
    catalogUseCases: catalogUseCases({ database, clock, pricesNow }),
    openPriceExport: openPriceExport(database, pricesNow),
    customers: new CustomerQueries(database, readableBy),
    customerUseCases: customerUseCases({
      database,
      clock,
      readableBy,
      belongings: [placeBelongings, quotationBelongings, messageBelongings],
    }),
    duplicates: new DuplicateQueries(database, readableBy),
    places: new PlaceQueries(database, readableBy),
    placeUseCases: placeUseCases({ database, clock, readableBy }),
    shopUseCases: shopUseCases({ database, clock, withoutQuotations, adoptTaxRate }),
    ruleSets: new RuleSetQueries(database, clock),
    pricingUseCases: pricingUseCases({ database, clock }),
    quotations,
    customerHistory: new CustomerHistory(database),
    customerQuotations: new CustomerQuotations(database, links),
    quotationUseCases: quotationUseCases({ database, clock, currentTerms: terms, links, translator }),
    openQuotationExport: openQuotationExport(database),
    reports: new ReportQueries(database, clock),
    quotationExtras: new QuotationExtras(database),
    watch: {
      quotation: watchQuotation({ queries: quotations, pubsub }),
      quotations: watchQuotations({ queries: quotations, pubsub }),
    },
  };
};
