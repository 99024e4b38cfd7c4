import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { findings, isWiderThanScreen } from '../support/inspect-page.js';

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

  /** Opens each page and lists what is wrong with it, so that one run names everything. */
  const inspect = async (page: Page, faultsOf: (page: Page) => Promise<readonly string[]>) => {
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(path, { waitUntil: 'networkidle' });
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    }
    return found;
  };

  it.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, %s',
    (colorScheme) =>
      withPage(browser, server, async (page) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await inspect(page, findings)).toEqual([]);
      }),
    120_000,
  );

  it(
    'fits the smallest phone without scrolling sideways',
    () =>
      withPage(browser, server, async (page) => {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(
          await inspect(page, async () => ((await isWiderThanScreen(page)) ? ['too wide'] : [])),
        ).toEqual([]);
      }),
    120_000,
  );

  it('has one heading of the first rank', () =>
    withPage(browser, server, async (page) => {
      const headings = await inspect(page, async () => {
        const count = await page.getByRole('heading', { level: 1 }).count();
        return count === 1 ? [] : [`${count} headings`];
      });
      expect(headings).toEqual([]);
    }));
});
