import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ContainerType } from 'type-graphql';
import { ConflictError, InputError } from '../kernel/user-error.type.js';
import { AccountResolver, SignInCodeResolver } from '../modules/accounts/index.js';
import { ApiKeyResolver } from '../modules/api-keys/index.js';
import { AuditResolver } from '../modules/audit/index.js';
import {
  ProductCategoryResolver,
  ProductPriceResolver,
  ProductResolver,
  ProductStaffResolver,
} from '../modules/catalog/index.js';
import {
  AccountCustomersResolver,
  CustomerResolver,
  CustomerStaffResolver,
} from '../modules/customers/index.js';
import {
  IdentityResolver,
  PasswordResolver,
  RoleResolver,
  SessionResolver,
  StaffUserResolver,
  TwoFactorAdminResolver,
  TwoFactorResolver,
} from '../modules/identity/index.js';
import { RuleSetResolver } from '../modules/pricing/index.js';
import { CustomerPlacesResolver, PropertyResolver, VehicleResolver } from '../modules/properties/index.js';
import {
  CustomerQuotationsResolver,
  QuotationBulkResolver,
  QuotationFieldsResolver,
  QuotationListResolver,
  QuotationResolver,
  QuotationStaffResolver,
  QuoteLineResolver,
  quotationStatusResolver,
  quotationsChangedResolver,
  RuleSetPreviewResolver,
  TransitionError,
  type WatchQuotation,
  type WatchQuotations,
} from '../modules/quotations/index.js';
import { ShopResolver } from '../modules/shop/index.js';

const ROOTS = {
  Query: 'What can be read. Reading changes nothing.',
  Mutation:
    'What can be done. Expected failures come as data in `userErrors`; when there is any, nothing was saved.',
  Subscription: 'What can be followed live, over WebSocket by graphql-transport-ws at the same path.',
};

/** type-graphql asks for a publisher even where every subscription brings its own source of events. */
const noPublisher = {
  publish: () => {},
  subscribe: (): never => {
    throw new Error('Subscriptions bring their own sources.');
  },
};

/** Where subscriptions get their events. */
export interface Watchers {
  readonly quotation: WatchQuotation;
  readonly quotations: WatchQuotations;
}

/**
 * The whole API. The resolvers' instances come from the container when operations run, so the schema itself needs no
 * database: emitting it needs neither services nor configuration.
 */
export const buildApiSchema = (container: ContainerType, watch: Watchers): GraphQLSchema => {
  const schema = buildSchemaSync({
    resolvers: [
      ProductResolver,
      ProductStaffResolver,
      ProductPriceResolver,
      ProductCategoryResolver,
      IdentityResolver,
      SignInCodeResolver,
      AccountResolver,
      SessionResolver,
      RoleResolver,
      StaffUserResolver,
      PasswordResolver,
      TwoFactorResolver,
      TwoFactorAdminResolver,
      ApiKeyResolver,
      ShopResolver,
      AccountCustomersResolver,
      CustomerResolver,
      RuleSetResolver,
      CustomerStaffResolver,
      CustomerPlacesResolver,
      PropertyResolver,
      VehicleResolver,
      CustomerQuotationsResolver,
      QuotationResolver,
      QuotationListResolver,
      QuotationStaffResolver,
      QuotationBulkResolver,
      QuotationFieldsResolver,
      QuoteLineResolver,
      RuleSetPreviewResolver,
      AuditResolver,
      quotationStatusResolver(watch.quotation),
      quotationsChangedResolver(watch.quotations),
    ],
    orphanedTypes: [InputError, ConflictError, TransitionError],
    container,
    pubSub: noPublisher,
    // Inputs are checked by the modules, which report every fault at once with its path.
    validate: false,
  });
  for (const [name, description] of Object.entries(ROOTS)) {
    const root = schema.getType(name);
    if (root) root.description = description;
  }
  return schema;
};
