import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';

const PAGES = [
  '/',
  '/en',
  '/laminas',
  '/laminas?goal=heat&light=20',
  '/laminas?light=95&privacy=95',
  '/laminas/PRI-MIRROR',
  '/laminas/NO-SUCH-FILM',
  '/comparar',
  '/en/compare?sku=SOL-BRONZE-20,PRI-MIRROR,VIN-STRIPES,SEC-CLEAR-8',
  '/nada',
];

describe('every page of the storefront', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it(
    'has nothing that axe objects to, fits the smallest phone, and has one heading of the first rank',
    () =>
      withPage(browser, server, async (page) => {
        const found: string[] = [];
        // Every page is looked at, so that one run names everything.
        for (const path of PAGES) {
          await page.goto(path);
          const faults = await faultsOf(page, 320);
          const headings = await page.getByRole('heading', { level: 1 }).count();
          found.push(...faults.map((fault) => `${path} ${fault}`));
          if (headings !== 1) found.push(`${path} has ${headings} headings of the first rank`);
        }
        expect(found).toEqual([]);
      }),
    300_000,
  );
});
