import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../support/index.js';
import { codesOf, postRaw } from '../support/raw-http.js';
import { connectSocket } from '../support/socket.js';

const SECRET = 'kD93jfW0xQ2mLr8vTn5bYc7hZs1uGp4a';
const SHOP = 'https://shop.example.com';

describe('in production', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({
      database: 'fresh',
      env: {
        NODE_ENV: 'production',
        DEMO_DATA: '',
        LINK_SECRET: SECRET,
        CORS_ORIGINS: `${SHOP},http://localhost:3000`,
      },
    });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each([getIntrospectionQuery(), '{ __type(name: "Query") { name } }'])(
    'nobody asks for the schema by introspection, but everybody may read it: %#',
    async (query) => {
      const { status, body } = await server.gql<unknown>(query);
      expect(status).toBe(400);
      expect(codesOf(body)).toContain('GRAPHQL_VALIDATION_FAILED');
      const socket = await connectSocket(server);
      socket.send({ id: '1', type: 'subscribe', payload: { query } });
      const answer = await socket.wait('an answer', ({ id }) => id === '1');
      expect(answer.type).toBe('error');
      socket.close();
      const sdl = await fetch(`${server.url}/schema.graphql`);
      expect(await sdl.text()).toContain('type Query {');
      expect((await fetch(`${server.url}/explorer/`)).status).toBe(404);
    },
  );

  it('errors tell nothing of the schema and nothing of the code', async () => {
    const field = await postRaw(server, JSON.stringify({ query: '{ product { nme } }' }));
    expect(field.body.errors?.[0]?.message).toBe('Cannot query field "nme" on type "Product".');
    const value = await server.gql<unknown>(
      'query ($v: Vertical) { productCategories(vertical: $v) { name } }',
      {
        v: 'RESIDENTAL',
      },
    );
    expect(value.status).toBe(400);
    expect(JSON.stringify([field, value.body])).not.toMatch(/Did you mean|stack|node_modules|\.js:/);
  });

  it.each([
    [SHOP, SHOP],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['https://elsewhere.example.com', null],
    ['null', null],
  ])('pages of %s may call the API as far as they are listed', async (origin, allowed) => {
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const { headers } = await server.gql<unknown>('{ __typename }', {}, { origin });
    expect(headers.get('access-control-allow-origin')).toBe(allowed);
  });
});

describe('every answer', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(['/', '/admin/', '/explorer/', '/graphql?query={__typename}', '/health', '/nothing'])(
    'has the security headers: %s',
    async (path) => {
      const { headers } = await fetch(`${server.url}${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it.each(['/%ff', '/%', '/graphql/%ff'])(
    'has the shape of GraphQL, even for the address %s',
    async (path) => {
      const answer = await fetch(`${server.url}${path}`);
      expect(answer.status).toBe(400);
      expect(codesOf(await answer.json())).toEqual(['BAD_REQUEST']);
    },
  );

  it.each([
    ['a GET without a preflight', '/graphql?query={__typename}', {}],
    ['a form', '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }],
    ['a text', '/graphql', { method: 'POST', body: '{"query":"{ __typename }"}' }],
  ])('is a refusal for what a foreign page can send by itself: %s', async (_, path, init) => {
    const answer = await fetch(`${server.url}${path}`, init);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });
});
