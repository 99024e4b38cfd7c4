import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';

const MOST_KB = 130;

describe('the home page', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('loads at most 130 kB of scripts, compressed, and reads nothing that came with it', () =>
    withPage(browser, server, async (page) => {
      const scripts: Promise<Buffer>[] = [];
      const asked: string[] = [];
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      });
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/', { waitUntil: 'networkidle' });
      const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(MOST_KB);
      expect(asked).not.toContain('/graphql');
    }));
});
