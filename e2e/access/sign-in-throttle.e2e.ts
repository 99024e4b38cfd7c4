import { describe, expect, it } from 'vitest';
import { BrowserClient, type Server, signIn, startServer } from '../support/index.js';
import { DEMO_EMAILS, DEMO_PASSWORD } from '../support/sign-in.js';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code message } } }`;

interface SignInData {
  readonly signIn: {
    readonly accessToken: string | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

/** One attempt from nowhere in particular: what it was answered, in a word. */
const attempt = async (server: Server, email: string, password = 'wrong') => {
  const { status, headers, body } = await server.gql<SignInData>(SIGN_IN, { input: { email, password } });
  const [error] = body.errors ?? [];
  const code = error?.extensions?.code ?? body.data?.signIn.userErrors[0]?.code ?? 'SIGNED_IN';
  return { code, status, retryAfter: headers.get('retry-after'), body };
};
const codes = async (server: Server, email: string, times: number) => {
  const found: unknown[] = [];
  for (let time = 0; time < times; time += 1) found.push((await attempt(server, email)).code);
  return found;
};

const WRONG = 'INVALID_CREDENTIALS';
const LIMITED = 'RATE_LIMITED';
const times = (count: number, code: string) => Array<string>(count).fill(code);

describe('guessing passwords', () => {
  it('has to wait, alike for accounts that exist and those that do not; who signed in there before does not', async () => {
    await using server = await startServer();
    const [victim, elsewhere] = [new BrowserClient(server), new BrowserClient(server)];
    await victim.signIn('sales');
    await elsewhere.signIn('support');
    expect(await codes(server, DEMO_EMAILS.sales, 14)).toEqual([...times(11, WRONG), ...times(3, LIMITED)]);
    expect(await codes(server, 'nobody@lamina.demo', 14)).toEqual([
      ...times(11, WRONG),
      ...times(3, LIMITED),
    ]);

    const [known, unknown] = [
      await attempt(server, DEMO_EMAILS.sales, DEMO_PASSWORD),
      await attempt(server, 'nobody@lamina.demo', DEMO_PASSWORD),
    ];
    for (const { status, retryAfter, body } of [known, unknown]) {
      expect(status).toBe(429);
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(Number(retryAfter)).toBeLessThanOrEqual(30);
      expect(body.data).toBeFalsy();
      expect(body.errors).toMatchObject([{ extensions: { retryAfter: Number(retryAfter) } }]);
    }
    expect(known.body.errors?.[0]?.message).toBe(unknown.body.errors?.[0]?.message);

    // A browser that knows another account is no better than any.
    await expect(elsewhere.signIn('sales')).rejects.toThrow(LIMITED);
    expect(await victim.signIn('sales')).toMatchObject({ userErrors: [] });
    // Nor may a known browser guess without end.
    const guesses: unknown[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      guesses.push(
        await victim.signIn('sales', 'wrong').then(
          ({ userErrors }) => userErrors[0]?.code,
          () => LIMITED,
        ),
      );
    }
    expect(guesses).toEqual([...times(11, WRONG), LIMITED]);
  });

  it('has to wait longer each time, though not for ever', async () => {
    await using server = await startServer();
    await codes(server, DEMO_EMAILS.sales, 11);
    await server.restart({ CLOCK_OFFSET: 'PT31S' });
    expect(await codes(server, DEMO_EMAILS.sales, 2)).toEqual([WRONG, LIMITED]);
    expect(Number((await attempt(server, DEMO_EMAILS.sales)).retryAfter)).toBeGreaterThan(30);
    await server.restart({ CLOCK_OFFSET: 'PT16M' });
    expect((await attempt(server, DEMO_EMAILS.sales, DEMO_PASSWORD)).code).toBe('SIGNED_IN');
    // A success ends the count.
    expect(await codes(server, DEMO_EMAILS.sales, 3)).toEqual(times(3, WRONG));
  });

  it('at once gets no further than one after the other', async () => {
    await using server = await startServer();
    const all = await Promise.all(Array.from({ length: 30 }, () => attempt(server, DEMO_EMAILS.sales)));
    expect(all.filter(({ code }) => code === WRONG)).toHaveLength(11);
    expect(all.filter(({ code }) => code === LIMITED)).toHaveLength(19);
  });

  it('at many accounts makes the network wait, but not who fails no more, nor who is known', async () => {
    await using server = await startServer();
    const known = new BrowserClient(server);
    await known.signIn('support');
    for (let success = 0; success < 5; success += 1) await signIn(server, 'admin');
    const found: Awaited<ReturnType<typeof attempt>>[] = [];
    for (let round = 0; round < 6; round += 1) {
      const addresses = Array.from({ length: 10 }, (_, index) => `guess-${round}-${index}@lamina.demo`);
      found.push(...(await Promise.all(addresses.map((address) => attempt(server, address)))));
    }
    expect(found.filter(({ code }) => code === WRONG)).toHaveLength(51);
    expect((await attempt(server, DEMO_EMAILS.sales, DEMO_PASSWORD)).code).toBe(LIMITED);
    expect(await known.signIn('support')).toMatchObject({ userErrors: [] });
    await server.restart({ CLOCK_OFFSET: 'PT31S' });
    for (let success = 0; success < 3; success += 1) {
      expect((await attempt(server, DEMO_EMAILS.sales, DEMO_PASSWORD)).code).toBe('SIGNED_IN');
    }
  });

  it('is recorded with the address that was tried and where from, and so is coming in', async () => {
    await using server = await startServer();
    await attempt(server, ' Ventas@Lamina.demo ');
    await attempt(server, `nobody@lamina.demo${'x'.repeat(1000)}`);
    const { headers } = await signIn(server, 'admin');
    const entries = (action: string) =>
      server.data<object>(
        `{ auditEntries(filter: { action: "${action}" }) { nodes { actorKind ip subjectId after } } }`,
        {},
        headers,
      );
    const failed = { actorKind: 'ANONYMOUS', ip: '127.0.0.1' };
    expect(await entries('staff.signInFailed')).toMatchObject({
      auditEntries: {
        nodes: [
          { ...failed, after: { email: `nobody@lamina.demo${'x'.repeat(302)}` } },
          { ...failed, after: { email: 'ventas@lamina.demo' } },
        ],
      },
    });
    expect(await entries('staff.signedIn')).toMatchObject({
      auditEntries: { nodes: [{ actorKind: 'STAFF', ip: '127.0.0.1' }] },
    });
  });
});
