import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Redis, type Server, startRedis, startServer, until } from '../support/index.js';

const PAGE = '{ products(first: 100) { nodes { sku } } }';

describe('budgets in Redis', () => {
  let redis: Redis;
  let servers: readonly Server[];
  beforeAll(async () => {
    redis = await startRedis();
    const env = { REDIS_URL: redis.url, RATE_LIMIT_FACTOR: '' };
    servers = await Promise.all([startServer({ env }), startServer({ env })]);
  });
  afterAll(async () => {
    for (const server of servers) await server[Symbol.asyncDispose]();
    await redis[Symbol.asyncDispose]();
  });

  const remaining = async (server: Server | undefined, document: string) =>
    (await server?.gql<unknown>(document))?.cost?.remaining ?? Number.NaN;

  it('are one for all processes', async () => {
    const [one, other] = servers;
    const before = await remaining(one, '{ __typename }');
    await remaining(other, PAGE);
    // A minute that ends in between makes the budget whole again: then it is asked once more.
    await until('both to count together', async () => {
      const start = await remaining(one, '{ __typename }');
      return start - (await remaining(other, PAGE)) === 101;
    });
    expect(before).toBeLessThan(40_000);
  });

  it('go on in each process when Redis is gone, and refuse nobody', async () => {
    await redis.stop();
    for (const server of servers) {
      const { status, cost } = await server.gql<unknown>(PAGE);
      expect(status).toBe(200);
      expect(cost?.limit).toBe(40_000);
      await until('the log to say so', () => server.output().includes('limits count in this process only'));
    }
  });
});
