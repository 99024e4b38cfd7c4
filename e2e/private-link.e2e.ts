import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken, readQuotation } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { CUSTOMER, changed, createDraft, createPending, type Quotation } from './support/quotes.js';

const asHolder = (token: string) => ({ authorization: `Quotation ${token}` });

/** The token with one character of its secret part replaced by another one of the same alphabet. */
const altered = (token: string, at: number): string => {
  const swapped = token[at] === 'A' ? 'B' : 'A';
  return token.slice(0, at) + swapped + token.slice(at + 1);
};

describe('the private link', () => {
  let server: Server;
  let staff: Session;
  let mine: Quotation;
  let other: Quotation;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    mine = await createPending(server);
    other = await createPending(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const wrongTokens = (): readonly (readonly [string, string])[] => {
    const { accessToken: token } = mine;
    const start = token.indexOf('.') + 1;
    const positions = Array.from({ length: token.length - start }, (_, index) => start + index);
    return [
      ['nothing', ''],
      ['a space', ' '],
      ['the number alone', mine.number],
      ['the number and a point', `${mine.number}.`],
      ['another quotation of the same secret', token.replace(mine.number, other.number)],
      ['a number that nobody has', token.replace(mine.number, 'Q-2020-000001')],
      ['a longer one', `${token}A`],
      ['a shorter one', token.slice(0, -1)],
      ['one with space around it', ` ${token} `],
      ['another writing', token.toLowerCase()],
      ['SQL', `${token}' or '1'='1`],
      ['another alphabet', `${token.slice(0, -1)}é`],
      ['NUL', `${token.slice(0, -1)}\0`],
      ['very long text', 'A'.repeat(100_000)],
      ...positions.map((at) => [`character ${at} altered`, altered(token, at)] as const),
    ];
  };

  it('opens its quotation', async () => {
    expect(await readByToken(server, mine.accessToken)).toEqual(mine);
    expect(await readQuotation(server, mine.id, asHolder(mine.accessToken))).toEqual(mine);
  });

  it('opens nothing when it is wrong in any way, and every wrong one is answered alike', async () => {
    for (const [what, token] of wrongTokens()) expect(await readByToken(server, token), what).toBeNull();
  });

  it('changes nothing when it is wrong in any way, and every wrong one is answered alike', async () => {
    const unknown = { id: 'c0ffee00-0000-7000-8000-000000000000', token: mine.accessToken };
    const expected = await change(server, 'rejectQuotation', unknown);
    expect(expected).toMatchObject({ quotation: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    for (const [what, token] of [...wrongTokens(), ['the other one', other.accessToken] as const])
      expect(await change(server, 'rejectQuotation', { id: mine.id, token }), what).toEqual(expected);
    expect(await readByToken(server, mine.accessToken)).toEqual(mine);
  });

  it('as a header shows its own quotation and no other', async () => {
    const shownTo = (token: string) => readQuotation(server, mine.id, asHolder(token));
    expect(await shownTo(other.accessToken)).toBeNull();
    expect(await shownTo(altered(mine.accessToken, mine.accessToken.length - 2))).toBeNull();
    expect(await shownTo('x')).toBeNull();
    expect(await readQuotation(server, mine.id, {})).toBeNull();
    expect(await readQuotation(server, 'x', asHolder(mine.accessToken))).toBeNull();
  });

  it('as a header is no sign-in: it opens nothing that is for staff', async () => {
    const viewer = await server.gql<unknown>('{ viewer { id } }', {}, asHolder(mine.accessToken));
    expect(viewer.body).toEqual({ data: { viewer: null } });
    const submit = 'mutation ($id: ID!) { submitQuotation(id: $id) { userErrors { code } } }';
    const answer = await server.gql<unknown>(submit, { id: mine.id }, asHolder(mine.accessToken));
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } });
  });

  it('shows no draft, in no way; and shows it once it was submitted', async () => {
    const { id, accessToken: token } = await createDraft(server, staff);
    expect(await readByToken(server, token)).toBeNull();
    expect(await readQuotation(server, id, asHolder(token))).toBeNull();
    expect(await change(server, 'confirmQuotation', { id, token })).toMatchObject({
      quotation: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    const submitted = changed(await change(server, 'submitQuotation', { id }, staff.headers));
    expect(submitted.accessToken).toBe(token);
    expect(await readByToken(server, token)).toEqual(submitted);
  });

  it('stays the same through a restart', async () => {
    await server.restart();
    expect(await readByToken(server, mine.accessToken)).toEqual(mine);
    await server.restart({ LINK_SECRET: 'another-secret-another-secret-another' });
    expect(await readByToken(server, mine.accessToken)).toBeNull();
  });
});

const LINK = 'query ($token: String!) { quotationByToken(token: $token) { status } }';

describe('secrets', () => {
  it('are refused in the address of a request, and never printed', async () => {
    await using server = await startServer({ env: { LOG_LEVEL: 'trace' } });
    const { id, accessToken: token } = await createPending(server);
    const staff = await signIn(server, 'sales');
    await server.gql<unknown>(
      'mutation { signIn(input: { email: "x@y.cl", password: "hunter2-wrong" }) { expiresIn } }',
    );

    const get = async (query: string, variables: object) => {
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const answer = await fetch(`${server.url}/graphql?${search}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      return { status: answer.status, text: await answer.text() };
    };
    const inline = `{ quotationByToken(token: ${JSON.stringify(token)}) { status } }`;
    const fragment = `query ($t: String!) { ...F } fragment F on Query { a: quotationByToken(token: $t) { status } }`;
    for (const [query, variables] of [
      [LINK, { token }],
      [inline, {}],
      [fragment, { t: token }],
    ] as const) {
      const { status, text } = await get(query, variables);
      expect(status, query).toBe(400);
      expect(text).toContain('BAD_REQUEST');
      expect(text).not.toContain('PENDING');
    }
    expect((await get('{ __typename }', {})).status).toBe(200);

    await readQuotation(server, id, asHolder(token));
    await readByToken(server, token);
    await server.gql<unknown>('{ viewer { id } }', {}, { authorization: `Bearer ${staff.accessToken}x` });
    await server.gql<unknown>(`{ broken(token: "${token}") }`, {}, staff.headers);
    await change(server, 'confirmQuotation', { id: 'x', token });
    await change(server, 'confirmQuotation', { id, token });
    await server.stop();

    const output = server.output();
    expect(output).toContain('/graphql');
    const [, , signature = ''] = staff.accessToken.split('.');
    const secret = token.slice(token.indexOf('.') + 1);
    const hidden = { token: secret, signature, password: 'demo-lamina-2026', wrong: 'hunter2-wrong' };
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThan(5);
    for (const [what, text] of Object.entries(hidden)) {
      expect(
        lines.filter((line) => line.includes(text)),
        what,
      ).toEqual([]);
    }
    expect(lines.filter((line) => line.includes(CUSTOMER.email))).toEqual([]);
  });

  it('shows nothing of what the shop does among itself, such as who answers for it', async () => {
    await using server = await startServer();
    const staff = await signIn(server, 'sales');
    const { id } = await createDraft(server, staff);
    changed(await change(server, 'recalculateQuotation', { id }, staff.headers));
    changed(await change(server, 'assignSeller', { id, sellerId: null }, staff.headers));
    const sent = changed(await change(server, 'submitQuotation', { id }, staff.headers));
    const kindsOf = (quotation: Quotation | null) => quotation?.history.map(({ kind }) => kind);
    expect(kindsOf(sent)).toEqual(['CREATED', 'RECALCULATED', 'SELLER_ASSIGNED', 'SUBMITTED']);
    const token = sent.accessToken;
    const customers = ['CREATED', 'SUBMITTED'];
    expect(kindsOf(await readByToken(server, token))).toEqual(customers);
    expect(kindsOf(await readQuotation(server, id, { authorization: `Quotation ${token}` }))).toEqual(
      customers,
    );
    const confirmed = changed(await change(server, 'confirmQuotation', { id, token }));
    expect(kindsOf(confirmed)).toEqual([...customers, 'CONFIRMED']);
    expect(kindsOf(await readQuotation(server, id, staff.headers))).toEqual([
      ...(kindsOf(sent) ?? []),
      'CONFIRMED',
    ]);
  });
});
