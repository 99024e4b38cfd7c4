import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
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
  RuleSetPreviewResolver,
} from '../modules/quotations/index.js';
import { ShopResolver } from '../modules/shop/index.js';
import { banner } from './banner.js';
import type { Config } from './config.js';
import { StartError } from './explain.js';
import { createHttpServer } from './http/http-server.js';
import { buildApiSchema } from './schema.js';
import { createServices, type Services } from './services/services.js';
import { prepareDatabase } from './setup/prepare-database.js';

/** The resolvers' one instance each; a class that is not here needs nothing to be made. */
const resolvers = (services: Services): ReadonlyMap<unknown, object> =>
  new Map<unknown, object>([
    [ProductResolver, new ProductResolver(services.catalog)],
    [ProductStaffResolver, new ProductStaffResolver(services.catalog, services.catalogUseCases)],
    [ProductPriceResolver, new ProductPriceResolver(services.catalog, services.catalogUseCases)],
    [ProductCategoryResolver, new ProductCategoryResolver(services.catalog, services.catalogUseCases)],
    [IdentityResolver, new IdentityResolver(services.signIn, (id) => services.accounts.viewer(id))],
    [AccountResolver, new AccountResolver(services.accounts, services.accountUseCases)],
    [SignInCodeResolver, new SignInCodeResolver(services.accountUseCases)],
    [
      SessionResolver,
      new SessionResolver(services.sessions, services.sessionUseCases, services.refreshSession),
    ],
    [RoleResolver, new RoleResolver(services.staff, services.staffUseCases)],
    [StaffUserResolver, new StaffUserResolver(services.staff, services.staffUseCases)],
    [PasswordResolver, new PasswordResolver(services.staffAccounts)],
    [TwoFactorResolver, new TwoFactorResolver(services.database, services.staffAccounts)],
    [ApiKeyResolver, new ApiKeyResolver(services.apiKeyQueries, services.apiKeyUseCases)],
    [TwoFactorAdminResolver, new TwoFactorAdminResolver(services.staffAccounts)],
    [ShopResolver, new ShopResolver(services.database, services.shopUseCases)],
    [AccountCustomersResolver, new AccountCustomersResolver(services.customers)],
    [CustomerResolver, new CustomerResolver(services.customers)],
    [RuleSetResolver, new RuleSetResolver(services.ruleSets, services.pricingUseCases)],
    [CustomerStaffResolver, new CustomerStaffResolver(services.customers, services.customerUseCases)],
    [CustomerPlacesResolver, new CustomerPlacesResolver(services.places)],
    [PropertyResolver, new PropertyResolver(services.places, services.placeUseCases)],
    [VehicleResolver, new VehicleResolver(services.places, services.placeUseCases)],
    [CustomerQuotationsResolver, new CustomerQuotationsResolver(services.customerQuotations)],
    [QuotationListResolver, new QuotationListResolver(services.quotations)],
    [QuotationResolver, new QuotationResolver(services.quotations, services.quotationUseCases)],
    [QuotationStaffResolver, new QuotationStaffResolver(services.quotations, services.quotationUseCases)],
    [QuotationBulkResolver, new QuotationBulkResolver(services.quotations, services.quotationUseCases)],
    [QuotationFieldsResolver, new QuotationFieldsResolver(services.quotationExtras)],
    [RuleSetPreviewResolver, new RuleSetPreviewResolver(services.quotationUseCases)],
    [QuoteLineResolver, new QuoteLineResolver(services.catalog)],
    [AuditResolver, new AuditResolver(services.audit)],
  ]);

export interface RunningServer {
  /** For the terminal: what is where. */
  readonly banner: string;
  /** Finishes what is under way and closes everything. */
  close(): Promise<void>;
}

/** Opens the port and tells which one it is (PORT=0 takes a free one). */
const listen = async (app: FastifyInstance, { HOST, PORT }: Config): Promise<number> => {
  try {
    await app.listen({ host: HOST, port: PORT });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartError(`Port ${PORT} is taken. Stop what uses it, or set PORT to another one.`);
    }
    throw error;
  }
  const [address] = app.addresses();
  return typeof address === 'object' ? address.port : PORT;
};

/** Starts one API process: database up to date, events relayed, port open. What was opened is closed when a step fails. */
export const startServer = async (config: Config, logger: Logger): Promise<RunningServer> => {
  const services = await createServices(config, logger);
  try {
    const administrator = await prepareDatabase(services, config);
    await services.setUp.limitStatements(config.REQUEST_TIMEOUT);
    await services.endedSessions.start();
    await services.apiKeys.start();
    const instances = resolvers(services);
    const schema = buildApiSchema({ get: (type) => instances.get(type) ?? new type() }, services.watch);
    const server = await createHttpServer(config, services, schema, logger);
    const port = await listen(server.app, config);
    services.relay.start();
    return {
      banner: banner(config, port, administrator),
      close: async () => {
        await server.close();
        await services.close();
      },
    };
  } catch (error) {
    await services.close();
    throw error;
  }
};
