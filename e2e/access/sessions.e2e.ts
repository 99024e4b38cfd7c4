import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserClient, type Server, signIn, startServer } from '../support/index.js';

const VIEWER = '{ viewer { email permissions } }';
const ENDED = { accessToken: null, expiresIn: null, userErrors: [{ code: 'SESSION_ENDED' }] };
const RENEWED = { expiresIn: 900, userErrors: [] };
const ALIVE = { viewer: { email: 'ventas@lamina.demo' } };
const COOKIE = 'lamina_staff';

describe('a session', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const signedIn = async () => {
    const browser = new BrowserClient(server);
    await browser.signIn('sales');
    return browser;
  };

  it('is prolonged with the cookie alone, each time with another refresh token and a good access token', async () => {
    const browser = await signedIn();
    const seen = new Set([browser.cookie(COOKIE)]);
    for (let round = 0; round < 3; round += 1) {
      expect(await browser.refresh()).toMatchObject(RENEWED);
      expect(await browser.data<object>(VIEWER)).toMatchObject(ALIVE);
      seen.add(browser.cookie(COOKIE));
    }
    expect(seen.size).toBe(4);
  });

  it('lives in a cookie that no script reads, no other site sends, and only the API gets', async () => {
    const browser = await signedIn();
    await browser.refresh();
    const cookie = browser.setCookies.get(COOKIE) ?? '';
    expect(cookie).toMatch(/^lamina_staff=[\w-]{43};/);
    const attributes = cookie.split('; ').slice(1).sort();
    expect(attributes).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/graphql', 'SameSite=Strict']);
  });

  it('is told to the cookie only: no answer holds the refresh token', async () => {
    const browser = await signedIn();
    const token = browser.cookie(COOKIE) ?? '';
    const answer = await browser.gql<object>('mutation { refreshSession(kind: STAFF) { accessToken } }');
    const texts = JSON.stringify(answer.body);
    expect(texts).not.toContain(token);
    expect(texts).not.toContain(browser.cookie(COOKIE));
  });

  it('is nothing to go on without a cookie, with a made-up one, or with one of the other kind', async () => {
    expect(await new BrowserClient(server).refresh()).toMatchObject(ENDED);
    const browser = await signedIn();
    expect(await browser.refresh('CUSTOMER')).toMatchObject(ENDED);
    for (const token of [browser.cookie(COOKIE), 'x', 'ñ%00', '%']) {
      const document =
        'mutation { refreshSession(kind: CUSTOMER) { accessToken expiresIn userErrors { code } } }';
      const swapped = await server.gql<object>(
        document,
        {},
        { cookie: `lamina_customer=${encodeURI(token ?? '')}` },
      );
      expect(swapped.body.data, token).toMatchObject({ refreshSession: ENDED });
    }
    expect(await browser.refresh()).toMatchObject(RENEWED);
  });

  it('gives simultaneous tabs the same next token, and a lost answer once more', async () => {
    const browser = await signedIn();
    const tabs = Array.from({ length: 8 }, () => browser.copy());
    const answers = await Promise.all(tabs.map((tab) => tab.refresh()));
    for (const answer of answers) expect(answer).toMatchObject(RENEWED);
    const next = new Set(tabs.map((tab) => tab.cookie(COOKIE)));
    expect(next.size).toBe(1);
    // Somebody went on with the next token already: who comes late is handed the newest of all.
    const [first, late] = tabs;
    await first?.refresh();
    const lost = browser.copy();
    expect(await lost.refresh()).toMatchObject(RENEWED);
    expect(lost.cookie(COOKIE)).toBe(first?.cookie(COOKIE));
    expect(await late?.refresh()).toMatchObject(RENEWED);
    expect(late?.cookie(COOKIE)).toBe(first?.cookie(COOKIE));
  });

  it('replaces the one that the same browser held before', async () => {
    const browser = await signedIn();
    const before = browser.copy();
    await browser.signIn('support');
    expect(await before.refresh()).toMatchObject(ENDED);
    expect(await browser.refresh()).toMatchObject(RENEWED);
  });

  it('cannot be prolonged by a form of another site, nor by a link, nor over WebSocket', async () => {
    const browser = await signedIn();
    const query = 'mutation { refreshSession(kind: STAFF) { accessToken } }';
    const { cookie = '' } = browser.headers;
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const body = type.startsWith('application')
        ? new URLSearchParams({ query }).toString()
        : JSON.stringify({ query });
      const headers = { cookie, 'content-type': type, origin: 'https://evil.example' };
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      expect(answer.status, type).toBeGreaterThanOrEqual(400);
      expect(answer.headers.getSetCookie(), type).toEqual([]);
    }
    const link = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { cookie },
    });
    expect(link.status).toBeGreaterThanOrEqual(400);
    expect(link.headers.getSetCookie()).toEqual([]);
    expect(browser.cookie(COOKIE)).toBe(/lamina_staff=([^;]+)/.exec(cookie)?.[1]);
  });

  it('ends with signing out: cookie, refresh token and access token at once', async () => {
    const browser = await signedIn();
    const stolen = browser.copy();
    const out = await browser.data<object>(
      'mutation { signOut(kind: STAFF) { endedIds userErrors { code } } }',
    );
    expect(out).toMatchObject({ signOut: { endedIds: [expect.any(String)], userErrors: [] } });
    expect(browser.cookie(COOKIE)).toBeUndefined();
    expect(await stolen.gql<object>(VIEWER)).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await stolen.refresh()).toMatchObject(ENDED);
    const again = await stolen.data<object>(
      'mutation { signOut(kind: STAFF) { endedIds userErrors { code } } }',
    );
    expect(again).toEqual({ signOut: { endedIds: [], userErrors: [] } });
  });

  it('ends with signing out by the cookie alone, when the access token is out of date', async () => {
    const browser = await signedIn();
    const token = browser.accessToken;
    browser.accessToken = undefined;
    await browser.data<object>('mutation { signOut(kind: STAFF) { endedIds } }');
    expect((await server.gql<object>(VIEWER, {}, { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});

describe('a refresh token', () => {
  it('that was used earlier than the overlap is in two hands: the session ends for all, and the audit log says so', async () => {
    await using server = await startServer();
    const owner = new BrowserClient(server);
    await owner.signIn('sales');
    const thief = owner.copy('Thief');
    await owner.refresh();

    await server.restart({ CLOCK_OFFSET: 'PT1M' });
    expect(await thief.refresh()).toMatchObject(ENDED);
    expect((await owner.gql<object>(VIEWER)).status).toBe(401);
    expect(await owner.refresh()).toMatchObject(ENDED);
    const { headers } = await signIn(server, 'admin');
    const audit = '{ auditEntries(filter: { action: "session.tokenReused" }) { nodes { ip } } }';
    expect(await server.data<object>(audit, {}, headers)).toMatchObject({
      auditEntries: { nodes: [{ ip: '127.0.0.1' }] },
    });
  });

  it('is good for 7 days from the last use', async () => {
    await using server = await startServer();
    const [idle, used] = [new BrowserClient(server), new BrowserClient(server)];
    for (const browser of [idle, used]) await browser.signIn('sales');
    await server.restart({ CLOCK_OFFSET: 'P6DT23H' });
    expect(await used.refresh()).toMatchObject(RENEWED);
    await server.restart({ CLOCK_OFFSET: 'P7DT1M' });
    expect(await idle.refresh()).toMatchObject(ENDED);
    expect(await used.refresh()).toMatchObject(RENEWED);
  });
});

describe('behind HTTPS', () => {
  it('cookies are for HTTPS only', async () => {
    await using server = await startServer({ env: { PUBLIC_URL: 'https://cotiza.example.com' } });
    const browser = new BrowserClient(server);
    await browser.signIn('sales');
    for (const name of [COOKIE, 'lamina_device']) {
      expect(browser.setCookies.get(name)).toMatch(/; Secure/);
    }
  });
});
