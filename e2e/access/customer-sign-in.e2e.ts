import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit.js';
import { obtainCode, requestCode, sendCode, signInCustomer } from '../support/codes.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { codeSentTo } from '../support/mailbox.js';
import { createPending, faultsOf } from '../support/quotes.js';

const ACCOUNT = /* GraphQL */ `{
  viewer { id email name permissions }
  myAccount { id name contacts { kind value } }
}`;

interface Account {
  readonly viewer: {
    readonly id: string;
    readonly email: string | null;
    readonly name: string | null;
    readonly permissions: readonly string[];
  };
  readonly myAccount: {
    readonly id: string;
    readonly name: string | null;
    readonly contacts: readonly { readonly kind: string; readonly value: string }[];
  };
}

const ADD = /* GraphQL */ `mutation Add($input: CodeInput!) {
  addContact(input: $input) { account { id contacts { kind value } } userErrors { code path } }
}`;

/** Another code than the one given. */
const wrong = (code: string, nth = 1): string => String((Number(code) + nth) % 1_000_000).padStart(6, '0');

const REFUSED = {
  accessToken: null,
  expiresIn: null,
  userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['input', 'code'] }],
};

describe('signing in with a code', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const accountOf = ({ headers }: Session) => server.data<Account>(ACCOUNT, {}, headers);
  const addContact = (session: Session, input: object) =>
    server.data<{ addContact: { account: unknown; userErrors: readonly unknown[] } }>(
      ADD,
      { input },
      session.headers,
    );

  it('makes an account of a new address, and finds it again', async () => {
    const first = await accountOf(await signInCustomer(server, { email: 'eva@example.com' }));
    expect(first).toEqual({
      viewer: { id: expect.any(String), email: 'eva@example.com', name: null, permissions: [] },
      myAccount: {
        id: first.viewer.id,
        name: null,
        contacts: [{ kind: 'EMAIL', value: 'eva@example.com' }],
      },
    });
    await server.restart({ CLOCK_OFFSET: 'PT2M' });
    const again = await signInCustomer(server, { email: 'eva@example.com' }, 1);
    expect((await accountOf(again)).viewer.id).toBe(first.viewer.id);
  });

  it('takes a telephone number, and the name of the newest record with it', async () => {
    await createPending(server, { customer: { name: 'Ñusta Peña', whatsapp: '9 7777 8888' } });
    const session = await signInCustomer(server, { phone: '+56977778888' });
    expect(await accountOf(session)).toMatchObject({
      viewer: { email: null, name: 'Ñusta Peña' },
      myAccount: { contacts: [{ kind: 'PHONE', value: '+56977778888' }] },
    });
  });

  it('takes a code once, however it is spaced, and only for its own address', async () => {
    const code = await obtainCode(server, { email: 'once@example.com' });
    const elsewhere = await sendCode(server, { email: 'other@example.com', code });
    expect(elsewhere).toMatchObject(REFUSED);
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await sendCode(server, { email: 'ONCE@example.com', code: spaced })).toMatchObject({
      expiresIn: 900,
    });
    expect(await sendCode(server, { email: 'once@example.com', code })).toEqual(elsewhere);
  });

  it('takes a code once, also when it is sent many times at once', async () => {
    const code = await obtainCode(server, { email: 'race@example.com' });
    const tries = Array.from({ length: 4 }, () => sendCode(server, { email: 'race@example.com', code }));
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter(({ accessToken }) => accessToken !== null)).toHaveLength(1);
  });

  it('lets a code die at the fifth wrong try, also when they come at once', async () => {
    const code = await obtainCode(server, { email: 'guess@example.com' });
    const guesses = [1, 2, 3, 4, 5].map((nth) =>
      sendCode(server, { email: 'guess@example.com', code: wrong(code, nth) }),
    );
    for (const outcome of await Promise.all(guesses)) expect(outcome).toMatchObject(REFUSED);
    expect(await sendCode(server, { email: 'guess@example.com', code })).toMatchObject(REFUSED);
  });

  it('keeps a code from whoever else asks for one and tries', async () => {
    const email = 'victim@example.com';
    const stranger = { cookie: `lamina_device=${'s'.repeat(43)}` };
    await requestCode(server, { email }, stranger);
    const theirs = await codeSentTo(server, email);
    const code = await obtainCode(server, { email }, 1);
    for (const nth of [1, 2, 3, 4, 5]) await sendCode(server, { email, code: wrong(code, nth) }, stranger);
    expect(await sendCode(server, { email, code: theirs })).toMatchObject(REFUSED);
    expect(await sendCode(server, { email, code }, stranger)).toMatchObject(REFUSED);
    expect(await sendCode(server, { email, code })).toMatchObject({ expiresIn: 900 });
  });

  it('records wrong codes with the address that was tried, and no code', async () => {
    const code = await obtainCode(server, { email: 'traced@example.com' });
    await sendCode(server, { email: 'traced@example.com', code: wrong(code) });
    const { nodes } = await auditPage(server, await signIn(server, 'admin'), {
      action: 'account.signInFailed',
    });
    expect(nodes[0]).toMatchObject({ actorKind: 'ANONYMOUS', ip: '127.0.0.1' });
    expect(nodes[0]?.after).toMatchObject({ kind: 'EMAIL', value: 'traced@example.com' });
    expect(JSON.stringify(nodes[0]?.after)).not.toContain(wrong(code));
  });

  it('lets four wrong tries pass', async () => {
    const code = await obtainCode(server, { email: 'typo@example.com' });
    for (const nth of [1, 2, 3, 4]) {
      await sendCode(server, { email: 'typo@example.com', code: wrong(code, nth) });
    }
    expect((await sendCode(server, { email: 'typo@example.com', code })).accessToken).not.toBeNull();
  });

  it('answers alike for a wrong code, an address without any, and texts that are none', async () => {
    const code = await obtainCode(server, { email: 'alike@example.com' });
    const expected = await sendCode(server, { email: 'alike@example.com', code: wrong(code) });
    expect(expected).toMatchObject(REFUSED);
    for (const input of [
      { email: 'nobody@example.com', code },
      { email: 'alike@example.com', code: '' },
      { email: 'alike@example.com', code: `${code}0` },
      { email: 'alike@example.com', code: 'x'.repeat(10_000) },
    ]) {
      expect(await sendCode(server, input)).toEqual(expected);
    }
    expect(faultsOf(await sendCode(server, { code }))).toEqual(['REQUIRED input']);
  });

  it('shows no code anywhere but in the message', async () => {
    const code = await obtainCode(server, { email: 'quiet@example.com' });
    await sendCode(server, { email: 'quiet@example.com', code });
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(lines.filter((line) => line.includes(code) || line.includes('quiet@example.com'))).toEqual([]);
  });

  it('gives the browser a refresh token of its own, which refreshes', async () => {
    const code = await obtainCode(server, { email: 'cookie@example.com' });
    const signedIn = await server.gql<unknown>(
      `mutation ($code: String!) { signInWithCode(input: { email: "cookie@example.com", code: $code }) { expiresIn } }`,
      { code },
    );
    const cookies = signedIn.headers.getSetCookie();
    const cookie = cookies.find((one) => one.startsWith('lamina_customer=')) ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    const answer = await server.data<{ refreshSession: { accessToken: string } }>(
      'mutation { refreshSession(kind: CUSTOMER) { accessToken } }',
      {},
      { cookie: cookie.split(';')[0] ?? '' },
    );
    const headers = { authorization: `Bearer ${answer.refreshSession.accessToken}` };
    const { viewer } = await server.data<Account>(ACCOUNT, {}, headers);
    expect(viewer.email).toBe('cookie@example.com');
  });

  it('adds a second address to an account by its code', async () => {
    const session = await signInCustomer(server, { email: 'both@example.com' });
    const code = await obtainCode(server, { phone: '+56966665555' });
    expect(await addContact(session, { phone: '+56966665555', code: wrong(code) })).toEqual({
      addContact: { account: null, userErrors: [{ code: 'INVALID_CREDENTIALS', path: ['input', 'code'] }] },
    });
    const added = await addContact(session, { phone: '9 6666 5555', code });
    expect(added.addContact).toMatchObject({
      account: { contacts: [{ kind: 'EMAIL' }, { kind: 'PHONE', value: '+56966665555' }] },
      userErrors: [],
    });
    await server.restart({ CLOCK_OFFSET: 'PT4M' });
    const byPhone = await signInCustomer(server, { phone: '+56966665555' }, 1);
    expect((await accountOf(byPhone)).viewer.email).toBe('both@example.com');
  });

  it('leaves an address with the account that has it', async () => {
    const owner = await signInCustomer(server, { phone: '+56955554444' });
    const other = await signInCustomer(server, { email: 'taker@example.com' });
    await server.restart({ CLOCK_OFFSET: 'PT6M' });
    const code = await obtainCode(server, { phone: '+56955554444' }, 1);
    const { addContact: refused } = await addContact(other, { phone: '+56955554444', code });
    expect(refused).toEqual({ account: null, userErrors: [{ code: 'TAKEN', path: ['input'] }] });
    expect((await accountOf(owner)).myAccount.contacts).toHaveLength(1);
  });

  it('is for customers: nobody else has an account', async () => {
    const anonymous = await server.gql<unknown>('{ myAccount { id } }');
    expect(anonymous).toMatchObject({ status: 401 });
  });
});

it('a code ends after ten minutes, and the next one works', async () => {
  await using server = await startServer();
  const code = await obtainCode(server, { email: 'late@example.com' });
  await server.restart({ CLOCK_OFFSET: 'PT10M' });
  expect(await sendCode(server, { email: 'late@example.com', code })).toMatchObject(REFUSED);
  const next = await obtainCode(server, { email: 'late@example.com' }, 1);
  expect(await sendCode(server, { email: 'late@example.com', code: next })).toMatchObject({ expiresIn: 900 });
});
