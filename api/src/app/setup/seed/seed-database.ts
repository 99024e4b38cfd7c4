import type { Clock } from '../../../kernel/clock.js';
import { Product, quoteCatalogue } from '../../../modules/catalog/index.js';
import { importCustomers } from '../../../modules/customers/index.js';
import { grantOfRoles, StaffUser } from '../../../modules/identity/index.js';
import { currentTerms, type Terms } from '../../../modules/pricing/index.js';
import { importQuotations, takeQuotationNumbers } from '../../../modules/quotations/index.js';
import type { Catalogue } from '../../../modules/quote-engine/index.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import { translator } from '../../translations.js';
import { makeQuotations, type SeedQuotation } from './content.js';
import { giveCosts } from './give-costs.js';
import { inBatches } from './in-batches.js';
import type { SeedOptions } from './options.js';
import { type Film, Films } from './places/films.js';
import { Random } from './random.js';
import type { Seller } from './story/revision.js';
import { moments } from './story/timeline.js';

/** Quotations to a statement: some megabytes. */
const BATCH = 100;
/** How many batches are written at once, while the next one is made. */
const AT_ONCE = 2;

const NUMBERS_TAKEN: Statement = {
  name: 'seed_numbers_taken',
  text: 'select coalesce(sum(last), 0)::int as taken from quotation_counter',
};

/** Tells the planner what came in, and makes counting and searching cheap from the first query on. */
const TIDY_UP: Statement = { name: 'seed_tidy_up', text: 'vacuum (analyze)' };

export interface SeedResult {
  readonly quotations: number;
  readonly revisions: number;
  readonly customers: number;
}

/**
 * Adds quotations with customers, places, prices and history to whatever is there, and costs to films without one. Content depends on the options, on
 * the catalogue and rules in force, and on how many numbers were taken before, so a second run adds others.
 */
export const seedDatabase = async (
  database: Database,
  clock: Clock,
  options: SeedOptions,
  onProgress: (count: number) => void,
): Promise<SeedResult> => {
  const terms = await currentTerms(clock)(database);
  const { films, catalogue } = await offered(database, terms);
  const sellers = await sellersOf(database);
  const [before] = await database.query<{ taken: number }>(NUMBERS_TAKEN, []);
  const until = options.until ?? terms.now;
  const from = new Date(until);
  from.setUTCFullYear(from.getUTCFullYear() - options.years);
  const random = new Random(options.seed, before?.taken ?? 0);
  const comebackAfter = BATCH * AT_ONCE;
  const plan = { random, until, terms, films, catalogue, sellers, comebackAfter };
  const times = moments(options.quotations, from, until, new Random(options.seed, 1, before?.taken ?? 0));
  const result = { quotations: 0, revisions: 0, customers: 0 };
  await inBatches(makeQuotations(plan, times), { size: BATCH, atOnce: AT_ONCE }, async (batch) => {
    const numbers = await takeQuotationNumbers(
      database,
      batch.map(({ createdAt }) => createdAt),
      terms.timeZone,
    );
    return async () => {
      const revisions = await write(database, batch, numbers, terms);
      result.quotations += batch.length;
      result.revisions += revisions;
      result.customers += batch.filter(({ newCustomer }) => newCustomer).length;
      onProgress(batch.length);
    };
  });
  await giveCosts(database, catalogue);
  await database.query(TIDY_UP, []);
  return result;
};

const write = (
  database: Database,
  batch: readonly SeedQuotation[],
  numbers: readonly string[],
  terms: Terms,
): Promise<number> =>
  database.transaction(async (transaction) => {
    await importCustomers(
      transaction,
      batch.flatMap(({ newCustomer }) => newCustomer ?? []),
    );
    const quotations = batch.flatMap(({ revisions }, index) =>
      revisions.map((revision) => ({ ...revision, number: numbers[index] ?? '' })),
    );
    await importQuotations(transaction, quotations, terms, translator);
    return quotations.length;
  });

/** What can be quoted today. */
const offered = async (
  database: Database,
  { day, currency }: Terms,
): Promise<{ films: Films; catalogue: Catalogue }> => {
  const products = await database
    .reader()
    .find(Product, { active: true }, { populate: ['category'], orderBy: { sku: 'asc' } });
  const skus = products.map(({ sku }) => sku);
  const catalogue = await quoteCatalogue(database, skus, day, currency.code);
  const films = products.flatMap(({ sku, type, category }): Film[] => {
    const price = catalogue.get(sku)?.price;
    return price ? [{ sku, type, unit: price.unit, verticals: category.verticals }] : [];
  });
  return { films: new Films(films), catalogue };
};

/** Whoever may write quotations. */
const sellersOf = async (database: Database): Promise<Seller[]> => {
  const staff = await database
    .reader()
    .find(StaffUser, { active: true }, { populate: ['roles'], orderBy: { email: 'asc' } });
  return staff
    .filter(({ roles }) => grantOfRoles(roles.getItems()).permissions.includes('quotations:write'))
    .map(({ id, name }) => ({ id, name }));
};
