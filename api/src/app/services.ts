import type { Logger } from 'pino';
import { type Clock, systemClock } from '../kernel/clock.js';
import type { DomainEvent } from '../kernel/events.js';
import { AuditQueries } from '../modules/audit/index.js';
import {
  CatalogQueries,
  type CatalogUseCases,
  catalogUseCases,
  type PricesNow,
} from '../modules/catalog/index.js';
import { CustomerQueries, type CustomerUseCases, customerUseCases } from '../modules/customers/index.js';
import {
  type AccessTokens,
  accessTokens,
  EndedSessions,
  findStaffHolder,
  type Holders,
  type RefreshSession,
  refreshSession,
  SessionQueries,
  type SessionUseCases,
  type SignIn,
  type SigningKeys,
  sessionUseCases,
  signIn,
  signingKeys,
} from '../modules/identity/index.js';
import {
  adoptTaxRate,
  currentTerms,
  type PricingUseCases,
  pricingUseCases,
  RuleSetQueries,
} from '../modules/pricing/index.js';
import { PlaceQueries, type PlaceUseCases, placeUseCases } from '../modules/properties/index.js';
import {
  CustomerQuotations,
  privateLinks,
  QuotationExtras,
  QuotationQueries,
  type QuotationUseCases,
  quotationUseCases,
  type WatchQuotation,
  type WatchQuotations,
  watchQuotation,
  watchQuotations,
  withoutQuotations,
} from '../modules/quotations/index.js';
import { type ShopUseCases, shopUseCases } from '../modules/shop/index.js';
import type { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { OutboxRelay } from '../platform/outbox/relay.js';
import { LocalPubSub } from '../platform/pubsub/local-pubsub.js';
import type { PubSub } from '../platform/pubsub/pubsub.js';
import { RedisPubSub } from '../platform/pubsub/redis-pubsub.js';
import type { Config } from './config.js';
import { unreachable } from './explain.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { readSecrets } from './secrets.js';
import { translator } from './translations.js';

/** Everything that runs, put together once per process. */
export interface Services {
  readonly clock: Clock;
  readonly setUp: OpenDatabase['setUp'];
  readonly database: Database;
  readonly pubsub: PubSub;
  readonly redis: RedisPubSub | null;
  readonly relay: OutboxRelay;
  readonly signingKeys: SigningKeys;
  readonly tokens: AccessTokens;
  readonly endedSessions: EndedSessions;
  readonly catalog: CatalogQueries;
  readonly catalogUseCases: CatalogUseCases;
  readonly customers: CustomerQueries;
  readonly shopUseCases: ShopUseCases;
  readonly ruleSets: RuleSetQueries;
  readonly pricingUseCases: PricingUseCases;
  readonly customerUseCases: CustomerUseCases;
  readonly places: PlaceQueries;
  readonly placeUseCases: PlaceUseCases;
  readonly quotations: QuotationQueries;
  readonly customerQuotations: CustomerQuotations;
  readonly quotationUseCases: QuotationUseCases;
  readonly quotationExtras: QuotationExtras;
  readonly audit: AuditQueries;
  readonly watch: { readonly quotation: WatchQuotation; readonly quotations: WatchQuotations };
  readonly signIn: SignIn;
  readonly refreshSession: RefreshSession;
  readonly sessions: SessionQueries;
  readonly sessionUseCases: SessionUseCases;
  /** Stops the relay and closes every connection, in the order that loses nothing. */
  close(): Promise<void>;
}

/** Tells an event to those who follow its subject, and to those who follow all subjects of its kind. */
const publish = async (pubsub: PubSub, event: DomainEvent): Promise<void> => {
  const message = JSON.stringify(event);
  const [kind = event.subject] = event.subject.split(':');
  await pubsub.publish(event.subject, message);
  await pubsub.publish(kind, message);
};

const connectPubSub = async (url: string | undefined, logger: Logger) => {
  if (!url) return { pubsub: new LocalPubSub(), redis: null };
  const redis = new RedisPubSub(url, logger);
  await redis.connect().catch((error: unknown) => {
    throw unreachable('Redis', url, error);
  });
  return { pubsub: redis, redis };
};

/** Connects to what the configuration names and puts the modules together. Reads and changes nothing yet. */
export const createServices = async (config: Config, logger: Logger): Promise<Services> => {
  const clock = systemClock(config.CLOCK_OFFSET);
  const outbox = new Outbox();
  const { database, setUp, close: closeDatabase } = await openDatabase(config, outbox);
  const { pubsub, redis } = await connectPubSub(config.REDIS_URL, logger);
  const relay = new OutboxRelay(database, clock, (event) => publish(pubsub, event), logger);
  const endedSessions = new EndedSessions({ database, pubsub, clock });
  outbox.onCommitted((events) => {
    endedSessions.note(events);
    relay.wake();
  });

  const secrets = readSecrets(config);
  const keys = await signingKeys(secrets.jwtPrivateKey, secrets.jwtPreviousKeys);
  const tokens = accessTokens({ keys, clock, hasEnded: (id) => endedSessions.has(id) });
  // Customers have no accounts yet.
  const holders: Holders = { staff: findStaffHolder, customer: async () => null };
  const terms = currentTerms(clock);
  const pricesNow: PricesNow = async (sql) => {
    const { day, currency, rules } = await terms(sql);
    return { day, currency, taxRate: rules.taxRate };
  };
  const links = privateLinks(secrets.linkSecret);
  const quotations = new QuotationQueries(database, links);
  return {
    clock,
    setUp,
    database,
    pubsub,
    redis,
    relay,
    signingKeys: keys,
    tokens,
    endedSessions,
    catalog: new CatalogQueries(database, pricesNow),
    catalogUseCases: catalogUseCases({ database, clock, pricesNow }),
    customers: new CustomerQueries(database),
    shopUseCases: shopUseCases({ database, clock, withoutQuotations, adoptTaxRate }),
    ruleSets: new RuleSetQueries(database, clock),
    pricingUseCases: pricingUseCases({ database, clock }),
    customerUseCases: customerUseCases({ database, clock }),
    places: new PlaceQueries(database),
    placeUseCases: placeUseCases({ database, clock }),
    quotations,
    customerQuotations: new CustomerQuotations(database, links),
    quotationUseCases: quotationUseCases({ database, clock, currentTerms: terms, links, translator }),
    quotationExtras: new QuotationExtras(database),
    audit: new AuditQueries(database),
    watch: {
      quotation: watchQuotation({ queries: quotations, pubsub }),
      quotations: watchQuotations({ queries: quotations, pubsub }),
    },
    signIn: signIn({ database, clock, tokens }),
    refreshSession: refreshSession({ database, clock, tokens, holders }),
    sessions: new SessionQueries(database, clock),
    sessionUseCases: sessionUseCases({ database, clock }),
    close: async () => {
      await relay.stop();
      await pubsub.close();
      await closeDatabase();
    },
  };
};
