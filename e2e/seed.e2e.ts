import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createDatabase } from './support/databases/create-database.js';
import { makeJwtKey } from './support/databases/secrets.js';
import { clockAt } from './support/days.js';
import { databaseKind, type Server, signIn, startServer } from './support/index.js';
import { create } from './support/quotes.js';
import { seed, startSeed } from './support/seed.js';

const LIST = /* GraphQL */ `query List($search: String) {
  quotations(first: 100, filter: { search: $search }, orderBy: { field: NUMBER, direction: ASC }) {
    totalCount
    nodes {
      number revision status createdAt submittedAt expiresAt decidedAt
      customer { name email phone taxId }
      lines { sku roomName quantity materialCost installationCost subtotal }
      totals { subtotal volumeDiscount adjustments { amount } net tax total }
      options { name selected totals { subtotal net tax total } }
      history { at kind from to }
    }
  }
}`;

interface Totals {
  readonly subtotal: string;
  readonly volumeDiscount: string;
  readonly adjustments: readonly { readonly amount: string }[];
  readonly net: string;
  readonly tax: string;
  readonly total: string;
}
interface Seeded {
  readonly quotations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly number: string;
      readonly revision: number;
      readonly createdAt: string;
      readonly lines: readonly { readonly subtotal: string }[];
      readonly totals: Totals;
    }[];
  };
}

interface Costs {
  readonly products: {
    readonly nodes: readonly {
      readonly costPerSquareMeter: string | null;
      readonly price: { readonly material: string } | null;
    }[];
  };
}

const read = async (server: Server): Promise<Seeded['quotations']> => {
  const { headers } = await signIn(server, 'admin');
  const { quotations } = await server.data<Seeded>(LIST, {}, headers);
  return quotations;
};

const cents = (amount: string) => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + cents(amount), 0);

it('fills a database with quotations that add up, the same by seed number', async () => {
  const pages = [];
  for (let run = 0; run < 2; run += 1) {
    const database = await createDatabase('template');
    await seed(database, 40, '--seed', '7', '--until', '2026-11-20');
    // Later, what waits would expire while it is read.
    const env = clockAt('2026-11-21T00:00:00Z');
    await using server = await startServer({ database: { sharedWith: { database } }, env });
    const page = await read(server);
    pages.push(page);
    expect(new Set(page.nodes.map(({ number }) => number)).size).toBe(40);
    for (const { lines, totals } of page.nodes) {
      expect(sum(lines.map(({ subtotal }) => subtotal))).toBe(cents(totals.subtotal));
      const adjusted = sum(totals.adjustments.map(({ amount }) => amount));
      expect(cents(totals.net)).toBe(cents(totals.subtotal) - cents(totals.volumeDiscount) + adjusted);
      expect(cents(totals.total)).toBe(cents(totals.net) + cents(totals.tax));
    }
  }
  expect(pages[1]).toEqual(pages[0]);
});

it('gives films a cost below their price, so that margins have something to tell', async () => {
  const database = await createDatabase('template');
  await seed(database, 1);
  await using server = await startServer({ database: { sharedWith: { database } } });
  const { headers } = await signIn(server, 'admin');
  const { products } = await server.data<Costs>(
    '{ products(first: 100) { nodes { costPerSquareMeter price { material } } } }',
    {},
    headers,
  );
  expect(products.nodes.length).toBeGreaterThan(0);
  for (const { costPerSquareMeter, price } of products.nodes) {
    expect(Number(costPerSquareMeter)).toBeGreaterThan(0);
    expect(Number(costPerSquareMeter)).toBeLessThan(Number(price?.material));
  }
});

it('adds to what is there, and the next numbers go on from there', async () => {
  const database = await createDatabase('fresh');
  await seed(database, 30);
  await seed(database, 30);
  await using server = await startServer({ database: { sharedWith: { database } } });
  const { nodes } = await read(server);
  expect(new Set(nodes.map(({ number }) => number)).size).toBe(60);
  const made = (await create(server)).quotation?.number ?? '';
  const sameYear = nodes.map(({ number }) => number).filter((number) => number.startsWith(made.slice(0, 7)));
  expect(sameYear.every((number) => number < made)).toBe(true);
});

it('is refused in one line: bad options, production, a directory in use', async () => {
  const database = await createDatabase('template');
  const refusal = async (args: readonly string[], env: Record<string, string> = {}) => {
    const child = startSeed(database, args, env);
    expect((await child.exit).code).toBe(1);
    expect(child.stderr().trim().split('\n')).toHaveLength(1);
    return child.stderr();
  };
  expect(await refusal(['--quotations', 'many'])).toMatch(/^Seed: --quotations/);
  const secrets = {
    LINK_SECRET: randomBytes(32).toString('base64url'),
    JWT_PRIVATE_KEY: makeJwtKey(),
    SECRETS_KEY: randomBytes(32).toString('base64'),
    DEMO_DATA: '',
  };
  expect(await refusal([], { NODE_ENV: 'production', ...secrets })).toMatch(/^Seed: refused in production/);
  if (databaseKind() === 'pglite') {
    await using _server = await startServer({ database: { sharedWith: { database } } });
    expect(await refusal(['--quotations', '1'])).toMatch(/is in use by another Lámina process/);
  }
});
