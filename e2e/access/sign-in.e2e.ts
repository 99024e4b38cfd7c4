import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Server, signIn, startServer } from '../support/index.js';
import { runContext } from '../support/run-context.js';

const SIGN_IN = /* GraphQL */ `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { accessToken expiresIn userErrors { code message path } }
}`;
const VIEWER = '{ viewer { id email name permissions } }';
const PASSWORD = 'demo-lamina-2026';

interface Answer {
  readonly accessToken: string | null;
  readonly expiresIn: number | null;
  readonly userErrors: readonly { readonly code: string }[];
}
interface Viewer {
  readonly viewer: { readonly email: string; readonly permissions: readonly string[] } | null;
}

const header = z.object({ alg: z.string() });
const claims = z.object({
  sub: z.uuid(),
  email: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
  iat: z.number(),
  exp: z.number(),
});
const partOf = (token: string, index: number): unknown =>
  JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());

describe('signing in', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const attempt = async (email: string, password: string, totp?: string | null) =>
    (await server.data<{ signIn: Answer }>(SIGN_IN, { input: { email, password, totp } })).signIn;
  const viewer = (authorization: string) => server.gql<Viewer>(VIEWER, {}, { authorization });

  it('gives an access token for 15 minutes, signed with RS256, that says who it is for', async () => {
    const { accessToken: token, expiresIn } = await attempt('ventas@lamina.demo', PASSWORD);
    if (!token) throw new Error('No token');
    expect(expiresIn).toBe(900);
    expect(header.parse(partOf(token, 0)).alg).toBe('RS256');
    const { iat, exp, ...who } = claims.parse(partOf(token, 1));
    expect(exp).toBe(iat + 900);
    expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(60);
    expect(who).toMatchObject({ email: 'ventas@lamina.demo', roles: ['sales'] });
    const { data } = (await viewer(`Bearer ${token}`)).body;
    expect(data?.viewer).toMatchObject({ id: who.sub, email: who.email, name: 'Matías Soto' });
    expect(data?.viewer?.permissions).toEqual(who.permissions.toSorted());

    const key = createPublicKey(createPrivateKey(runContext().jwtPrivateKey));
    const signed = token.slice(0, token.lastIndexOf('.'));
    const signature = Buffer.from(token.split('.')[2] ?? '', 'base64url');
    expect(verify('RSA-SHA256', Buffer.from(signed), key, signature)).toBe(true);
  });

  it.each(['VENTAS@Lamina.DEMO', '  ventas@lamina.demo '])(
    'takes the e-mail as people write it: "%s"',
    async (email) => {
      expect((await attempt(email, PASSWORD)).userErrors).toEqual([]);
    },
  );

  it('answers alike for a wrong password, an unknown account and anything else that is wrong', async () => {
    const expected = await attempt('ventas@lamina.demo', 'wrong');
    expect(expected).toMatchObject({
      accessToken: null,
      expiresIn: null,
      userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['input'] }],
    });
    for (const [email, password] of [
      ['nobody@lamina.demo', PASSWORD],
      ['', ''],
      ['ventas@lamina.demo', ''],
      ['ventas@lamina.demo', PASSWORD.toUpperCase()],
      ['ventas@lamina.demo', ` ${PASSWORD}`],
      ['ventas@lamina.demo', `${PASSWORD}\0`],
      ['ventas%', PASSWORD],
      ["' or 1=1 --", PASSWORD],
      ['ventas@lamina.demo', 'a'.repeat(2000)],
      ['nobody@lamina.demo', '🪟'.repeat(2000)],
      ['a'.repeat(10_000), PASSWORD],
    ] as const) {
      expect(await attempt(email, password), `${email.slice(0, 30)} ${password.slice(0, 30)}`).toEqual(
        expected,
      );
    }
  });

  it('lets nobody wait much longer for an unknown account than for a wrong password', async () => {
    // Earlier failures would make the account wait; a success ends them.
    await signIn(server, 'sales');
    const time = async (email: string) => {
      const start = performance.now();
      await attempt(email, 'wrong');
      return performance.now() - start;
    };
    // In turns, so that whatever else the machine does falls on both alike.
    const times: [number, number][] = [];
    for (let round = 0; round < 10; round += 1) {
      times.push([await time('ventas@lamina.demo'), await time('stranger@lamina.demo')]);
    }
    const known = Math.min(...times.map(([ofKnown]) => ofKnown));
    const unknown = Math.min(...times.map(([, ofUnknown]) => ofUnknown));
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(4);
  });

  it('is of no use with a token that is not ours', async () => {
    const { accessToken: token } = await signIn(server, 'admin');
    const [head = '', body = '', signature = ''] = token.split('.');
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const promoted = encode({
      ...claims.loose().parse(partOf(token, 1)),
      roles: ['admin'],
      exp: 9_999_999_999,
    });
    for (const bad of [
      'Bearer',
      'Bearer ',
      'Bearer x',
      'Bearer a.b.c',
      `Bearer ${token}x`,
      `Bearer ${head}.${promoted}.${signature}`,
      `Bearer ${encode({ alg: 'none' })}.${body}.`,
      `Bearer ${encode({ alg: 'HS256' })}.${body}.${signature}`,
      `Bearer ${head}.${body}`,
      `Bearer ${token} ${token}`,
      `Basic ${token}`,
      token,
      'Quotation',
    ]) {
      const { status, body: answer } = await viewer(bad);
      expect(status, bad).toBe(401);
      expect(answer.data, bad).toBeFalsy();
      expect(answer.errors, bad).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('is not needed to be nobody', async () => {
    expect((await server.gql<Viewer>(VIEWER)).body).toEqual({ data: { viewer: null } });
  });

  it('takes the scheme in any capitals', async () => {
    const { accessToken } = await signIn(server, 'admin');
    expect((await viewer(`bearer ${accessToken}`)).body.data?.viewer?.email).toBe('admin@lamina.demo');
  });

  it('ends after 15 minutes, not before, also for servers that start later', async () => {
    const { headers } = await signIn(server, 'admin');
    await server.restart({ CLOCK_OFFSET: 'PT13M' });
    expect((await viewer(headers.authorization)).status).toBe(200);
    await server.restart({ CLOCK_OFFSET: 'PT16M' });
    const { status, body } = await viewer(headers.authorization);
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect((await viewer((await signIn(server, 'admin')).headers.authorization)).status).toBe(200);
  });
});
