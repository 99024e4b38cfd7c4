import type { Logger } from 'pino';
import { type Clock, systemClock } from '../kernel/clock.js';
import type { DomainEvent } from '../kernel/events.js';
import {
  AccountQueries,
  type AccountUseCases,
  accountUseCases,
  findCustomerHolder,
  signInCodes,
} from '../modules/accounts/index.js';
import { AuditQueries } from '../modules/audit/index.js';
import {
  CatalogQueries,
  type CatalogUseCases,
  catalogUseCases,
  type PricesNow,
} from '../modules/catalog/index.js';
import {
  CustomerQueries,
  type CustomerUseCases,
  claimRecords,
  customerUseCases,
} from '../modules/customers/index.js';
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
  type StaffAccountUseCases,
  sessionUseCases,
  signIn,
  signingKeys,
  staffAccountUseCases,
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
  customersReadableBy,
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
import { type ShopUseCases, shopName, shopUseCases } from '../modules/shop/index.js';
import type { Database } from '../platform/database/database.js';
import type { Mailbox } from '../platform/mailbox/mailbox.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { OutboxRelay } from '../platform/outbox/relay.js';
import { LocalPubSub } from '../platform/pubsub/local-pubsub.js';
import type { PubSub } from '../platform/pubsub/pubsub.js';
import { RedisPubSub } from '../platform/pubsub/redis-pubsub.js';
import { secretBox } from '../platform/secrets/secret-box.js';
import type { Config } from './config.js';
import { unreachable } from './explain.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { outgoingMessages } from './outgoing-messages.js';
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
  /** Messages that cannot leave the house; null where they can, and in production. */
  readonly mailbox: Mailbox | null;
  readonly accounts: AccountQueries;
  readonly accountUseCases: AccountUseCases;
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
  readonly staffAccounts: StaffAccountUseCases;
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
  const box = secretBox(secrets.secretsKeys);
  const keys = await signingKeys(secrets.jwtPrivateKey, secrets.jwtPreviousKeys);
  const tokens = accessTokens({ keys, clock, hasEnded: (id) => endedSessions.has(id) });
  const holders: Holders = { staff: findStaffHolder, customer: findCustomerHolder };
  const terms = currentTerms(clock);
  const pricesNow: PricesNow = async (sql) => {
    const { day, currency, rules } = await terms(sql);
    return { day, currency, taxRate: rules.taxRate };
  };
  const links = privateLinks(secrets.linkSecret);
  const outgoing = outgoingMessages(config, database, clock, logger);
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
    mailbox: outgoing.mailbox,
    accounts: new AccountQueries(database),
    accountUseCases: accountUseCases({
      database,
      clock,
      codes: signInCodes(secrets.linkSecret),
      tokens,
      claimRecords,
      messengers: outgoing.messengers,
      translator,
    }),
    endedSessions,
    catalog: new CatalogQueries(database, pricesNow),
    catalogUseCases: catalogUseCases({ database, clock, pricesNow }),
    customers: new CustomerQueries(database, customersReadableBy),
    shopUseCases: shopUseCases({ database, clock, withoutQuotations, adoptTaxRate }),
    ruleSets: new RuleSetQueries(database, clock),
    pricingUseCases: pricingUseCases({ database, clock }),
    customerUseCases: customerUseCases({ database, clock, readableBy: customersReadableBy }),
    places: new PlaceQueries(database, customersReadableBy),
    placeUseCases: placeUseCases({ database, clock, readableBy: customersReadableBy }),
    quotations,
    customerQuotations: new CustomerQuotations(database, links),
    quotationUseCases: quotationUseCases({ database, clock, currentTerms: terms, links, translator }),
    quotationExtras: new QuotationExtras(database),
    audit: new AuditQueries(database),
    watch: {
      quotation: watchQuotation({ queries: quotations, pubsub }),
      quotations: watchQuotations({ queries: quotations, pubsub }),
    },
    staffAccounts: staffAccountUseCases({ database, clock, box, shopName }),
    signIn: signIn({ database, clock, tokens, box }),
    refreshSession: refreshSession({ database, clock, tokens, holders }),
    sessions: new SessionQueries(database, clock),
    sessionUseCases: sessionUseCases({ database, clock }),
    close: async () => {
      await relay.stop();
      await outgoing.close();
      await pubsub.close();
      await closeDatabase();
    },
  };
};
