import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type Server, startServer } from './support/index.js';
import {
  changed,
  create,
  createPending,
  opening,
  quoteOf,
  sendCreation,
  submitted,
} from './support/quotes.js';

const EMOJI = '🪟'.repeat(120);
/** PostgreSQL's text holds neither of them. */
const UNSTORABLE = [
  ['NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud83eb'],
] as const;

const customer = (text: string) => ({ name: text, phone: '+56 9 1234 5678' });

/** Where the input of a new quotation takes text, and the path that its fault has. */
const PLACES: readonly (readonly [string, (text: string) => Readonly<Record<string, unknown>>])[] = [
  ['customer.name', (text) => ({ customer: customer(text) })],
  ['customer.businessActivity', (text) => ({ customer: { ...customer('Ana'), businessActivity: text } })],
  ['externalReference', (text) => ({ externalReference: text })],
  ['quote.properties.0.rooms.0.openings.0.label', (text) => ({ quote: quoteOf(opening({ label: text })) })],
  [
    'quote.properties.0.rooms.0.openings.0.items.0.option',
    (text) => ({ quote: quoteOf(opening({ items: [{ sku: 'SEC-CLEAR-4', option: text }] })) }),
  ],
];

const LONG_PLACES: typeof PLACES = [...PLACES, ['notes', (text) => ({ notes: text })]];

const CODES = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];

describe('the limits of texts', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const pathsOf = async (input: Readonly<Record<string, unknown>>) => {
    const { userErrors } = await create(server, submitted(input));
    return userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`);
  };

  it.each(PLACES)('count characters as a reader does: 120 emoji are 120, at %s', async (_, inputOf) => {
    expect(await pathsOf(inputOf(EMOJI))).toEqual([]);
  });

  it.each(PLACES)('end at 120 characters after trimming, at %s', async (path, inputOf) => {
    expect(await pathsOf(inputOf(` ${'a'.repeat(120)} `))).toEqual([]);
    expect(await pathsOf(inputOf('a'.repeat(121)))).toEqual([`OUT_OF_RANGE input.${path}`]);
  });

  it('end at 4,000 characters for notes', async () => {
    expect(await pathsOf({ notes: '🪟'.repeat(4000) })).toEqual([]);
    expect(await pathsOf({ notes: 'a'.repeat(4001) })).toEqual(['OUT_OF_RANGE input.notes']);
  });

  it.each(
    LONG_PLACES.flatMap(([path, inputOf]) =>
      UNSTORABLE.map(([what, text]) => [what, path, inputOf(text)] as const),
    ),
  )('%s is an invalid value at %s', async (_, path, input) => {
    expect(await pathsOf(input)).toEqual([`INVALID input.${path}`]);
  });

  it.each(UNSTORABLE)('%s in an SKU names no product', async (_, text) => {
    const quote = quoteOf(opening({ items: [{ sku: text }] }));
    const { errors } = (await sendCreation(server, submitted({ quote }))).body;
    expect(errors).toBeUndefined();
    expect(await pathsOf({ quote })).toEqual([
      'PRODUCT_NOT_AVAILABLE input.quote.properties.0.rooms.0.openings.0.items.0.sku',
    ]);
  });

  it.each(UNSTORABLE)('%s is refused in what is said with a change', async (_, text) => {
    const { id, accessToken: token } = await createPending(server);
    const acceptance = { name: text, acceptedTerms: true };
    const answers = [
      await change(server, 'requestQuotationChange', { id, token, message: text }),
      await change(server, 'rejectQuotation', { id, token, reason: text }),
      await change(server, 'confirmQuotation', { id, token, acceptance }),
    ];
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'INVALID', path: ['message'] },
      { code: 'INVALID', path: ['reason'] },
      { code: 'INVALID', path: ['acceptance', 'name'] },
    ]);
  });

  it.each(UNSTORABLE)('%s in an idempotency key is refused', async (_, text) => {
    expect(await pathsOf({ idempotencyKey: text })).toEqual(['OUT_OF_RANGE input.idempotencyKey']);
  });

  it('emoji count once in the name of who accepts', async () => {
    const { id, accessToken: token } = await createPending(server);
    const acceptance = { name: EMOJI, acceptedTerms: true };
    const confirmed = changed(await change(server, 'confirmQuotation', { id, token, acceptance }));
    expect(confirmed.history.at(-1)).toMatchObject({ message: EMOJI });
  });

  it.each([
    'query ($text: String) { products(filter: { search: $text }) { totalCount } }',
    'query ($text: String) { products(filter: { categorySlug: $text }) { totalCount } }',
    'query ($text: String) { product(sku: $text) { id } }',
    'query ($text: ID) { product(id: $text) { id } }',
    'query ($text: ID!) { quotation(id: $text) { id } }',
    'query ($text: String!) { quotationByToken(token: $text) { id } }',
    'mutation ($text: String!) { signIn(input: { email: $text, password: $text }) { accessToken } }',
  ])('NUL finds nothing and breaks nothing: %s', async (document) => {
    const { status, body } = await server.gql<Readonly<Record<string, unknown>>>(document, { text: 'a\0b' });
    expect(status).toBeLessThan(500);
    for (const { extensions } of body.errors ?? []) expect(CODES).toContain(extensions?.code);
  });
});
