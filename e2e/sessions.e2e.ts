import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserClient, type Server, startServer } from './support/index.js';

const VIEWER = '{ viewer { email permissions } }';
const ENDED = { accessToken: null, expiresIn: null, userErrors: [{ code: 'SESSION_ENDED' }] };

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
    const seen = new Set([browser.cookie('lamina_staff')]);
    for (let round = 0; round < 3; round += 1) {
      expect(await browser.refresh()).toMatchObject({ expiresIn: 900, userErrors: [] });
      expect((await browser.data<{ viewer: object }>(VIEWER)).viewer).toMatchObject({
        email: 'ventas@lamina.demo',
      });
      seen.add(browser.cookie('lamina_staff'));
    }
    expect(seen.size).toBe(4);
  });

  it('lives in a cookie that no script reads, no other site sends, and only the API gets', async () => {
    const browser = await signedIn();
    const cookie = browser.setCookies.get('lamina_staff') ?? '';
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/graphql', 'Max-Age=604800']) {
      expect(cookie).toContain(attribute);
    }
    expect(cookie).not.toContain('Secure');
    expect(cookie).toMatch(/^lamina_staff=[\w-]{43};/);
  });

  it('is nothing to go on without a cookie, with a made-up one, or with one of the other kind', async () => {
    expect(await new BrowserClient(server).refresh()).toMatchObject(ENDED);
    const browser = await signedIn();
    expect(await browser.refresh('CUSTOMER')).toMatchObject(ENDED);
    const token = browser.cookie('lamina_staff');
    const document = 'mutation { refreshSession(kind: CUSTOMER) { accessToken userErrors { code } } }';
    const swapped = await server.gql<unknown>(document, {}, { cookie: `lamina_customer=${token}` });
    expect(swapped.body.data).toMatchObject({ refreshSession: { userErrors: [{ code: 'SESSION_ENDED' }] } });
    expect(await browser.refresh()).toMatchObject({ userErrors: [] });
  });
});
