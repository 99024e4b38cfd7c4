import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendChange } from '../support/changes.js';
import { databaseKind, type Server, startServer, until } from '../support/index.js';
import { create, submitted } from '../support/quotes.js';
import { random } from './random.js';

const KILLS = 12;
const CUSTOMERS = 6;

interface Acknowledged {
  readonly id: string;
  readonly accessToken: string;
}

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Repeats a request until the server answers it: what a customer's phone does while the server is away. */
const insist = <T>(ask: () => Promise<T>): Promise<T | undefined> => ask().catch(() => undefined);

it('a server killed at any moment loses nothing that it acknowledged, and makes nothing twice', async () => {
  const next = random(7);
  const created = new Map<string, Acknowledged>();
  const confirmed = new Set<string>();
  let keys = 0;
  let over = false;

  const customer = async (): Promise<void> => {
    while (!over) {
      const idempotencyKey = `kill-${++keys}`;
      const quotation = await until(
        `an answer to ${idempotencyKey}`,
        async () => {
          const payload = await insist(() => create(server, submitted({ idempotencyKey })));
          return payload?.quotation ?? undefined;
        },
        60_000,
      );
      created.set(idempotencyKey, quotation);
      const { id, accessToken: token } = quotation;
      await until(
        `${id} to be confirmed`,
        async () => {
          const answer = await insist(() => sendChange(server, 'confirmQuotation', { id, token }));
          const payload = answer?.body.data?.payload;
          // Confirmed by an earlier try whose answer died with the server.
          const already = payload?.userErrors.some(({ from }) => from === 'CONFIRMED');
          return payload?.quotation?.status === 'CONFIRMED' || already || undefined;
        },
        60_000,
      );
      confirmed.add(id);
    }
  };

  const customers = Array.from({ length: CUSTOMERS }, customer);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const target = confirmed.size + 1 + Math.floor(next() * 12);
    await until(`${target} confirmations`, async () => confirmed.size >= target || undefined, 60_000);
    await server.stop('SIGKILL');
    await server.restart();
  }
  over = true;
  await Promise.all(customers);

  expect(created.size).toBe(keys);
  expect(new Set([...created.values()].map(({ id }) => id)).size).toBe(keys);
  for (const { id, accessToken: token } of created.values()) {
    const { quotationByToken } = await server.data<{ quotationByToken: { id: string; status: string } }>(
      'query ($token: String!) { quotationByToken(token: $token) { id status } }',
      { token },
    );
    expect(quotationByToken).toEqual({ id, status: 'CONFIRMED' });
  }
  if (databaseKind() === 'postgres') await everythingIsTold(keys);
}, 600_000);

/** Looks into the database, which only the long run does: every event was relayed, and there is one per change. */
const everythingIsTold = async (quotations: number): Promise<void> => {
  const client = new pg.Client(server.database.url);
  await client.connect();
  const waiting = await until('the outbox to be empty', async () => {
    const { rows } = await client.query(
      'select count(*)::int as n from outbox_event where relayed_at is null',
    );
    return rows[0].n === 0 ? rows[0] : undefined;
  });
  expect(waiting).toEqual({ n: 0 });
  const { rows } = await client.query(
    `select type, count(*)::int as n, count(distinct payload ->> 'quotationId')::int as quotations
     from outbox_event where starts_with(type, 'quotation.') group by type order by type`,
  );
  await client.end();
  expect(rows).toEqual([
    { type: 'quotation.confirmed', n: quotations, quotations },
    { type: 'quotation.submitted', n: quotations, quotations },
  ]);
};
