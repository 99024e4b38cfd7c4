import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, signIn, startServer } from '../support/index.js';
import { codesOf, postRaw } from '../support/raw-http.js';
import { connectSocket } from '../support/socket.js';

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const SIGN_IN = 'signIn(input: { email: "x", password: "y" }) { expiresIn }';
const PAGE = '{ products(first: 100) { nodes { sku } } }';

/** Documents that would keep a server busy, each with the code it is refused with. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['a text without end', `{ ${' '.repeat(200_000)} __typename }`, 'QUERY_TOO_LARGE'],
  ['a million comments', times(200_000, () => '#'), 'QUERY_TOO_LARGE'],
  ['five thousand fields', `{ ${times(5_000, () => '__typename')} }`, 'QUERY_TOO_LARGE'],
  ['eleven tries in one', `mutation { ${times(11, (n) => `a${n}: ${SIGN_IN}`)} }`, 'TOO_MANY_ROOT_FIELDS'],
  [
    'depth',
    `{ products { ${times(20, () => 'nodes { category {')} name ${times(20, () => '} }')} } }`,
    'QUERY_TOO_DEEP',
  ],
  ['aliases', `{ products { ${times(60, (n) => `a${n}: totalCount`)} } }`, 'TOO_MANY_ALIASES'],
  ['directives', `{ __typename ${times(60, () => '@skip(if: false)')} }`, 'TOO_MANY_DIRECTIVES'],
  [
    'fragments that double',
    `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { shopSettings { currency } ${n < 39 ? `...F${n + 1} ...F${n + 1}` : ''} }`)}`,
    'TOO_MANY_ROOT_FIELDS',
  ],
];

describe('the limits', () => {
  let server: Server;
  let strict: Server;
  beforeAll(async () => {
    [server, strict] = await Promise.all([startServer(), startServer({ env: { RATE_LIMIT_FACTOR: '' } })]);
  });
  afterAll(async () => {
    await Promise.all([server[Symbol.asyncDispose](), strict[Symbol.asyncDispose]()]);
  });

  it.each(HOSTILE)('refuse %s over HTTP and over WebSocket with the same code', async (_, query, code) => {
    const answer = await postRaw(server, JSON.stringify({ query }));
    expect(answer.status).toBe(400);
    expect(codesOf(answer.body)).toContain(code);
    if (query.length > 90_000) return;
    const socket = await connectSocket(server);
    socket.send({ id: '1', type: 'subscribe', payload: { query } });
    const { type, payload } = await socket.wait('an answer', ({ id }) => id === '1');
    expect(type).toBe('error');
    expect(JSON.stringify(payload)).toContain(code);
    socket.close();
  });

  it('refuse a list of the variables that is too long', async () => {
    const answer = await server.gql<unknown>('query ($a: [Int]) { __typename }', { a: Array(1001).fill(1) });
    expect(codesOf(answer.body)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const ids = await server.gql<unknown>(
      'query ($ids: [ID!]) { products(filter: { ids: $ids }) { totalCount } }',
      { ids: Array(1001).fill('x') },
    );
    expect(ids.status).toBe(400);
    expect(codesOf(ids.body)).toEqual(['INPUT_TOO_LARGE']);
  });

  it('refuse what costs more than an operation may, and say what it would cost', async () => {
    const film = '{ category { name } category { slug } price { unit } price { currency } }';
    const document = `{ products(first: 100) { nodes ${film} edges { node ${film} } } }`;
    const many = `{ ${times(10, (n) => `p${n}: ${document.slice(1, -1)}`)} }`;
    const { status, body, cost } = await strict.gql<unknown>(many);
    expect(status).toBe(400);
    expect(codesOf(body)).toEqual(['QUERY_TOO_COSTLY']);
    expect(cost?.requested).toBe(11_010);
  });

  it('tell the cost with every answer', async () => {
    const { cost } = await server.gql<unknown>(PAGE);
    expect(cost).toMatchObject({ requested: 101, limit: 40_000_000 });
    expect(Date.parse(cost?.resetAt ?? '')).toBeGreaterThan(Date.now() - 1000);
    const next = await server.gql<unknown>('{ __typename }');
    expect(next.cost?.requested).toBe(1);
    expect((cost?.remaining ?? 0) - (next.cost?.remaining ?? 0)).toBeGreaterThanOrEqual(1);
  });

  it('give each caller a budget of its own', async () => {
    const { headers } = await signIn(strict, 'sales');
    const anonymous = await strict.gql<unknown>(PAGE);
    const staff = await strict.gql<unknown>(PAGE, {}, headers);
    expect(anonymous.cost?.limit).toBe(40_000);
    expect(staff.cost?.limit).toBe(120_000);
    expect(staff.cost?.remaining).toBe(120_000 - 101);
  });
});

describe('a caller that has spent its budget', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ env: { RATE_LIMIT_FACTOR: '0.02' } });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('is answered 429 with Retry-After over HTTP, and RATE_LIMITED over WebSocket, until the minute is over', async () => {
    const staff = await signIn(server, 'admin').catch(() => undefined);
    expect(staff).toBeUndefined();
    for (let asked = 0; asked < 10; asked += 1) await server.gql<unknown>(PAGE);
    const { status, headers, body } = await server.gql<unknown>('{ __typename }');
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(codesOf(body)).toEqual(['RATE_LIMITED']);
    const socket = await connectSocket(server);
    socket.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } });
    const answer = await socket.wait('an answer', ({ id }) => id === '1');
    expect(answer).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
    socket.close();
  });

  it('cannot change its address by saying so', async () => {
    const answer = await server.gql<unknown>('{ __typename }', {}, { 'x-forwarded-for': '198.51.100.9' });
    expect(answer.status).toBe(429);
  });
});

describe('behind a trusted proxy', () => {
  it('every client has a budget and a number of tries of its own', async () => {
    await using server = await startServer({ env: { RATE_LIMIT_FACTOR: '0.1', TRUSTED_PROXIES: '1' } });
    const attempt = (from: string) =>
      server.gql<unknown>(`mutation { ${SIGN_IN} }`, {}, { 'x-forwarded-for': `203.0.113.9, ${from}` });
    for (let tried = 0; tried < 2; tried += 1) expect((await attempt('192.0.2.1')).status).toBe(200);
    const refused = await attempt('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(codesOf(refused.body)).toEqual(['RATE_LIMITED']);
    expect((await attempt('192.0.2.2')).status).toBe(200);
    const plain = await server.gql<unknown>('{ __typename }', {}, { 'x-forwarded-for': '192.0.2.1' });
    expect(plain.status).toBe(200);
  });

  it('tries by alias count one by one', async () => {
    await using server = await startServer({ env: { RATE_LIMIT_FACTOR: '0.1' } });
    const tries = (count: number) =>
      server.gql<unknown>(`mutation { ${times(count, (n) => `a${n}: ${SIGN_IN}`)} }`);
    expect((await tries(2)).status).toBe(200);
    expect((await tries(1)).status).toBe(429);
  });

  it('tries by alias that are too many together are not tried at all', async () => {
    await using server = await startServer({ env: { RATE_LIMIT_FACTOR: '0.1' } });
    const { status, body } = await server.gql<unknown>(
      `mutation { ${times(3, (n) => `a${n}: ${SIGN_IN}`)} }`,
    );
    expect(status).toBe(429);
    expect(body.data).toBeUndefined();
  });
});
