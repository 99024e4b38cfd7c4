import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Server, startServer } from '../support/index.js';
import {
  changed,
  create,
  createPending,
  opening,
  quoteOf,
  sendCreation,
  submitted,
} from '../support/quotes.js';
import { beginPost, codesOf, postRaw } from '../support/raw-http.js';

const MB = 1024 * 1024;
const CREATE =
  'mutation ($input: CreateQuotationInput!) { createQuotation(input: $input) { quotation { id } } }';
const sent = (query: string, variables: unknown = {}) => JSON.stringify({ query, variables });
const ok = async (server: Server) =>
  expect(await server.data('{ __typename }')).toEqual({ __typename: 'Query' });

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

describe('a request that cannot be read', () => {
  it.each([
    ['malformed JSON', '{"query": "{ __typename }"', 400, 'BAD_REQUEST'],
    ['an empty body', '', 400, 'BAD_REQUEST'],
    ['no body', null, 400, 'BAD_REQUEST'],
    ['JSON that is no object', '"{ __typename }"', 400, 'BAD_REQUEST'],
    ['JSON without a query', '{}', 400, 'BAD_REQUEST'],
    ['a query that is no text', '{"query": 1}', 400, 'BAD_REQUEST'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query": "{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 400, 'BAD_REQUEST'],
    [
      'a subscription',
      sent('subscription { quotationStatusChanged(token: "x") { to } }'),
      400,
      'BAD_REQUEST',
    ],
    ['a syntax error', sent('{ products('), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', sent('{ secrets }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      sent('query A { __typename } query B { __typename }'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is answered as JSON: %s', async (_, body, status, code) => {
    const answer = await postRaw(server, body);
    expect(answer).toMatchObject({ status, type: expect.stringContaining('application/json') });
    expect(codesOf(answer.body)).toEqual([code]);
    await ok(server);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', ''])(
    'is answered as JSON: the content type "%s"',
    async (type) => {
      const answer = await postRaw(
        server,
        new TextEncoder().encode(sent('{ __typename }')),
        type ? { 'content-type': type } : {},
      );
      expect([400, 415]).toContain(answer.status);
      expect(codesOf(answer.body)).toEqual(['BAD_REQUEST']);
    },
  );

  it.each([
    ['by its length alone', { 'content-length': String(10 * MB + 1) }, '{'],
    ['without a length, as soon as it is too long', {}, `{"query": "${' '.repeat(10 * MB)}`],
  ])('is refused with 413 when it is larger than 10 MB, %s', async (_, headers, beginning) => {
    expect(await beginPost(server, headers, beginning)).toMatchObject({
      status: 413,
      body: { errors: [{ message: expect.stringContaining('10 MB'), extensions: { code: 'BAD_REQUEST' } }] },
    });
    await ok(server);
  });

  it('is read when it has 9 MB', async () => {
    const notes = ' '.repeat(9 * MB);
    expect(changed(await create(server, submitted({ notes }))).status).toBe('PENDING');
  });

  it('may be nested deeply without harm', async () => {
    const deep = `{ ${'product { category '.repeat(5000)} `;
    expect((await postRaw(server, sent(deep))).status).toBe(400);
    const braces = postRaw(server, sent(`${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`));
    expect((await braces).status).toBeLessThan(500);
    const lists = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(
      (await postRaw(server, `{"query": "{ __typename }", "variables": {"a": ${lists}}}`)).status,
    ).toBeLessThan(500);
    await ok(server);
  });
});

describe('a value of the wrong type', () => {
  let before = 0;
  const numberOf = async () => Number((await createPending(server)).number.slice(7));
  beforeEach(async () => {
    before = await numberOf();
  });

  it.each([
    ['a decimal with an exponent', { width: '1e3' }],
    ['a decimal with a comma', { width: '1,5' }],
    ['a decimal with a plus', { width: '+1' }],
    ['a decimal without digits before the point', { width: '.5' }],
    ['a decimal without digits after the point', { width: '1.' }],
    ['a decimal of 13 digits', { width: '1234567890123' }],
    ['a decimal of 11 decimals', { width: '0.12345678901' }],
    ['a hexadecimal number', { width: '0x10' }],
    ['digits of another script', { width: '١٢' }],
    ['an empty decimal', { width: '' }],
    ['a decimal with spaces', { width: ' 1 ' }],
    ['a number beyond all decimals', { width: 1e300 }],
    ['a boolean as a size', { width: true }],
    ['a list as a size', { width: ['1'] }],
    ['null as a size', { width: null }],
    ['no width', { width: undefined }],
    ['a fraction as a quantity', { quantity: 1.5 }],
    ['text as a quantity', { quantity: '1' }],
    ['a quantity beyond 32 bits', { quantity: 2 ** 31 }],
    ['an unknown type of opening', { type: 'PORTHOLE' }],
    ['an unknown field', { colour: 'red' }],
    ['text as a flag', { curvedGlass: 'true' }],
    ['a number as a label', { label: 5 }],
    ['items that are null', { items: null }],
  ])('is refused by GraphQL itself: %s', async (_, changes) => {
    const { status, body } = await sendCreation(server, submitted({ quote: quoteOf(opening(changes)) }));
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(codesOf(body)).toEqual(['BAD_USER_INPUT']);
    expect(body.errors?.[0]?.message).toContain('input.quote.properties[0].rooms[0].openings[0]');
    expect(body.errors?.[0]?.extensions).not.toHaveProperty('userErrors');
    expect(await numberOf()).toBe(before + 1);
  });

  it('is refused where it stands in the document, too', async () => {
    const document = (
      width: string,
    ) => `{ quotePreview(input: { vertical: RESIDENTIAL, properties: [{ type: HOUSE, rooms: [
      { name: "S", type: OTHER, openings: [{ type: WINDOW, width: ${width}, height: 1, items: [{ sku: "VIN-WHITE" }] }] }
    ] }] }) { totals { subtotal } } }`;
    for (const bad of ['"1e3"', '1e3', '"a"', 'true', '{}', '[1, 2]', 'A', '1.00000000001']) {
      const answer = await postRaw(server, sent(document(bad)));
      expect(codesOf(answer.body), bad).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
    for (const good of ['1', '1.0', '"1.000"', '01.5'.slice(1), '1.00000000000'])
      expect((await postRaw(server, sent(document(good)))).status, good).toBe(200);
  });

  it('names the missing input', async () => {
    const answer = await postRaw(server, sent(CREATE));
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('$input');
  });
});
