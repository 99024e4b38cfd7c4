import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Redis, type Server, signIn, startRedis, startServer, until } from './support/index.js';
import { type Manager, manager, newProduct } from './support/manage-catalogue.js';

interface Told {
  readonly type: string;
  readonly subject: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

let redis: Redis;
let server: Server;
let admin: Manager;
let listener: Socket;
let heard = '';

/** Every event of products that has come whole: in Redis's protocol each message is a line of its own. */
const told = (): Told[] =>
  heard
    .split('\r\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  redis = await startRedis();
  server = await startServer({ env: { REDIS_URL: redis.url } });
  admin = manager(server, await signIn(server, 'admin'));
  listener = connect(redis.port, '127.0.0.1');
  listener.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  listener.write('PSUBSCRIBE product:*\r\n');
  await until('Redis to listen', () => heard.includes('psubscribe'));
});
afterAll(async () => {
  listener.destroy();
  await server[Symbol.asyncDispose]();
  await redis[Symbol.asyncDispose]();
});

it('every change of a product and its prices is announced once, with the version it made', async () => {
  const categoryId = (await admin.categories())[0]?.id ?? '';
  const { id, sku } = await admin.product('createProduct', { input: newProduct(categoryId) });
  const input = { unit: 'SQUARE_METER', material: '1', installation: '1' };
  await admin.product('setProductPrice', { productId: id, input });
  await admin.product('setProductPrice', { productId: id, input });
  await admin.product('updateProduct', { id, expectedVersion: 2, input: { name: 'Otra' } });
  await admin.product('updateProduct', { id, expectedVersion: 3, input: { name: 'Otra' } });
  await admin.bulk({ ids: [id], active: false });
  await admin.manage('deleteProduct', { id, expectedVersion: 4 });
  await until('the last event', () => told().length >= 5);
  const expected = [
    ['product.changed', 'product.created', 1],
    ['price.changed', 'price.set', 2],
    ['product.changed', 'product.updated', 3],
    ['product.changed', 'product.deactivated', 4],
    ['product.changed', 'product.deleted', 4],
  ] as const;
  expect(told()).toMatchObject(
    expected.map(([type, action, version]) => ({
      type,
      subject: `product:${id}`,
      payload: { productId: id, sku, action, version },
    })),
  );
});
