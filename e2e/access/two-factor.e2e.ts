import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit.js';
import { SECRETS_KEY } from '../support/databases/secrets.js';
import { type Server, type Session, type StaffRole, signIn, startServer } from '../support/index.js';
import { DEMO_EMAILS, DEMO_PASSWORD, signInAs, viewerId } from '../support/sign-in.js';
import { CONFIRM, codeOf, nextCode, type SetUp, START, setUpTwoFactor } from '../support/two-factor.js';

const STATE = '{ viewer { twoFactor permissions } }';
const DISABLE = /* GraphQL */ `mutation Disable($password: String!, $code: String!) {
  disableTwoFactor(password: $password, code: $code) { userErrors { code path } }
}`;
const REPLACE = /* GraphQL */ `mutation Replace($password: String!, $code: String!) {
  replaceRecoveryCodes(password: $password, code: $code) { recoveryCodes userErrors { code path } }
}`;
const RESET = 'mutation Reset($id: ID!) { resetTwoFactor(id: $id) { userErrors { code path } } }';
const HAS = 'query Has($id: ID!) { staffUser(id: $id) { hasTwoFactor } }';

type Payload = Readonly<Record<string, unknown>>;

describe('two-factor', () => {
  let server: Server;
  let admin: Session;
  const ids = new Map<StaffRole, string>();
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    for (const role of ['sales', 'support'] as const) {
      ids.set(role, await viewerId(server, await signIn(server, role)));
    }
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = async (document: string, variables: Payload, { headers }: Session): Promise<unknown> =>
    Object.values(await server.data<Payload>(document, variables, headers))[0];
  const enter = (role: StaffRole, totp?: string) => signInAs(server, DEMO_EMAILS[role], DEMO_PASSWORD, totp);
  const codesOf = async (role: StaffRole, totp?: string) =>
    (await enter(role, totp)).userErrors.map(({ code }) => code);

  it('is set up by password, QR code and a first code', async () => {
    const support = await signIn(server, 'support');
    expect(await ask(STATE, {}, support)).toMatchObject({ twoFactor: 'OFF' });
    expect(await ask(CONFIRM, { code: '000000' }, support)).toMatchObject({
      userErrors: [{ code: 'INVALID' }],
    });
    expect(await ask(START, { password: 'wrong' }, support)).toMatchObject({
      setUp: null,
      userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['password'] }],
    });
    const { startTwoFactor: first } = await server.data<{ startTwoFactor: { setUp: SetUp } }>(
      START,
      { password: DEMO_PASSWORD },
      support.headers,
    );
    const { secret, otpauthUri, qrCode } = first.setUp;
    expect(new URL(otpauthUri).searchParams.get('secret')).toBe(secret);
    expect(decodeURIComponent(otpauthUri)).toContain(DEMO_EMAILS.support);
    expect(qrCode).toMatch(/^<svg [^>]*viewBox/);
    expect(qrCode.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image/);
    expect(await codesOf('support')).toEqual([]);

    const { setUp } = (
      await server.data<{ startTwoFactor: { setUp: SetUp } }>(
        START,
        { password: DEMO_PASSWORD },
        support.headers,
      )
    ).startTwoFactor;
    expect(await ask(CONFIRM, { code: codeOf(secret) }, support)).toMatchObject({
      recoveryCodes: null,
      userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['code'] }],
    });
    expect(await ask(CONFIRM, { code: codeOf(setUp.secret) }, support)).toMatchObject({
      recoveryCodes: { length: 10 },
      userErrors: [],
    });
    expect(await ask(STATE, {}, support)).toMatchObject({ twoFactor: 'ON' });
    expect(await ask(START, { password: DEMO_PASSWORD }, support)).toMatchObject({
      setUp: null,
      userErrors: [{ code: 'INVALID' }],
    });

    expect(await codesOf('support')).toEqual(['TOTP_REQUIRED']);
    const failed = { action: 'staff.signInFailed', subjectId: ids.get('support') };
    expect((await auditPage(server, admin, failed)).nodes).toMatchObject([
      { actorKind: 'ANONYMOUS', after: { email: DEMO_EMAILS.support, reason: 'TOTP_REQUIRED' } },
    ]);
    expect(await codesOf('support', nextCode(setUp.secret))).toEqual([]);
  });

  it('asks for the code only after the right password', async () => {
    const { userErrors } = await signInAs(server, DEMO_EMAILS.support, 'wrong');
    expect(userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
  });

  it('is reset by an administrator, which ends all sessions, and not by oneself', async () => {
    const id = ids.get('sales');
    const sales = await signIn(server, 'sales');
    await setUpTwoFactor(server, sales);
    expect(await ask(HAS, { id }, admin)).toEqual({ hasTwoFactor: true });
    expect(await ask(RESET, { id }, admin)).toEqual({ userErrors: [] });
    expect(await ask(HAS, { id }, admin)).toEqual({ hasTwoFactor: false });
    expect((await server.gql(STATE, {}, sales.headers)).status).toBe(401);
    expect(await codesOf('sales')).toEqual([]);
    expect(await ask(RESET, { id: await viewerId(server, admin) }, admin)).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN', path: ['id'] }],
    });
    expect(await ask(RESET, { id: 'c0ffee00-0000-7000-8000-000000000000' }, admin)).toMatchObject({
      userErrors: [{ code: 'NOT_FOUND' }],
    });
  });

  describe('that is on', () => {
    // With few failures for each account, since these slow down who comes after them.
    const turnOn = async (role: StaffRole) => {
      await ask(RESET, { id: ids.get(role) }, admin);
      const session = await signIn(server, role);
      return { session, ...(await setUpTwoFactor(server, session)) };
    };

    it('takes each code once, and no code before it', async () => {
      const { secret } = await turnOn('sales');
      const [earlier, code] = [codeOf(secret), nextCode(secret)];
      expect(await codesOf('sales', `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual([]);
      expect(await codesOf('sales', code)).toEqual(['INVALID_CREDENTIALS']);
      expect(await codesOf('sales', earlier)).toEqual(['INVALID_CREDENTIALS']);
    });

    it('takes a code once although it comes several times at once', async () => {
      const code = nextCode((await turnOn('sales')).secret);
      const answers = await Promise.all(Array.from({ length: 4 }, () => codesOf('sales', code)));
      expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    });

    it('refuses what is no code', async () => {
      await turnOn('support');
      for (const code of ['٠١٢٣٤٥', 'x'.repeat(10_000)]) {
        expect(await codesOf('support', code)).toEqual(['INVALID_CREDENTIALS']);
      }
    });

    it('takes each recovery code once, also when it comes several times at once', async () => {
      const [first = '', second = ''] = (await turnOn('support')).recoveryCodes;
      expect(await codesOf('support', first.toUpperCase().replaceAll('-', ' '))).toEqual([]);
      expect(await codesOf('support', first)).toEqual(['INVALID_CREDENTIALS']);
      const answers = await Promise.all(Array.from({ length: 3 }, () => codesOf('support', second)));
      expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
    });

    it('gives new recovery codes, and the old ones end', async () => {
      const { session, secret, recoveryCodes } = await turnOn('support');
      const replaced = await server.data<{ replaceRecoveryCodes: { recoveryCodes: readonly string[] } }>(
        REPLACE,
        { password: DEMO_PASSWORD, code: nextCode(secret) },
        session.headers,
      );
      expect(await codesOf('support', recoveryCodes[0])).toEqual(['INVALID_CREDENTIALS']);
      expect(await codesOf('support', replaced.replaceRecoveryCodes.recoveryCodes[0])).toEqual([]);
    });

    it('is turned off by password and code together', async () => {
      const { session, secret } = await turnOn('support');
      const off = (password: string, code: string) => ask(DISABLE, { password, code }, session);
      expect(await off('wrong', nextCode(secret))).toMatchObject({ userErrors: [{ path: ['password'] }] });
      expect(await off(DEMO_PASSWORD, '000000')).toMatchObject({ userErrors: [{ path: ['code'] }] });
      expect(await off(DEMO_PASSWORD, nextCode(secret))).toEqual({ userErrors: [] });
      expect(await codesOf('support')).toEqual([]);
      expect(await off(DEMO_PASSWORD, nextCode(secret))).toMatchObject({ userErrors: [{ code: 'INVALID' }] });
    });

    it('works after a restart with another key in front of the old one', async () => {
      const { secret } = await turnOn('support');
      const other = Buffer.alloc(32, 7).toString('base64');
      await server.restart({ SECRETS_KEY: `${other},${SECRETS_KEY}` });
      expect(await codesOf('support', nextCode(secret))).toEqual([]);
    });

    it('slows down whoever guesses at codes, with the right password in hand', async () => {
      await turnOn('sales');
      const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { expiresIn } }';
      const input = { email: DEMO_EMAILS.sales, password: DEMO_PASSWORD, totp: '000000' };
      const answers: number[] = [];
      for (let attempt = 0; attempt < 12; attempt += 1) {
        answers.push((await server.gql(document, { input })).status);
      }
      expect(answers).toContain(429);
    });
  });
});
