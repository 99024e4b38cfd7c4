import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from './support/index.js';

describe('the content security policy', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it.each(['/', '/admin/', '/explorer/'])('lets %s do all that it does', (path) =>
    withPage(browser, server, async (page) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => document.body.innerText.trim() !== '');
    }),
  );

  it('is noticed when a page goes against it', async () => {
    const attempt = withPage(browser, server, async (page) => {
      await page.goto('/');
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.name = "run"';
        document.head.append(script);
      });
      expect(await page.evaluate(() => window.name)).toBe('');
    });
    await expect(attempt).rejects.toThrow('Content Security Policy');
  });
});
