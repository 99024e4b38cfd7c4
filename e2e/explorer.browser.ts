import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from './support/index.js';

describe('the explorer', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('opens without asking any other host', () =>
    withPage(browser, server, async (page) => {
      await page.goto('/explorer/');
      await page.locator('.graphiql-query-editor').waitFor();
    }));
});
