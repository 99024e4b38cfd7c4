import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { openPage } from '../support/storefront.js';

describe('the window', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const squeegee = (page: Page) => page.getByRole('slider', { name: 'Cuánto vidrio cubre la lámina' });

  it('is wiped by the arrow keys and by hand, and turns to night', () =>
    withPage(browser, server, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openPage(page, '/');
      await squeegee(page).press('ArrowLeft');
      expect(await squeegee(page).getAttribute('aria-valuetext')).toBe('61\u00a0% del vidrio');
      const box = await squeegee(page).boundingBox();
      if (!box) throw new Error('There is no squeegee');
      await page.mouse.move(box.x + box.width * 0.61, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, { steps: 5 });
      await page.mouse.up();
      expect(Number(await squeegee(page).inputValue())).toBeLessThan(30);
      await page.getByRole('radio', { name: 'De noche' }).check();
      await page.locator('svg[data-hour="night"]').waitFor();
    }));

  it('shows another film for another goal, and the beam follows', () =>
    withPage(browser, server, async (page) => {
      await openPage(page, '/');
      await page.getByText('frena 65\u00a0%').waitFor();
      await page.getByRole('radio', { name: 'Privacidad' }).check();
      await page.getByRole('img', { name: /One Way Mirror/ }).waitFor();
      await page.getByText('frena 75\u00a0%').waitFor();
    }));

  it('remembers the theme that one chose, before anything is painted', () =>
    withPage(browser, server, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await openPage(page, '/');
      await page.getByRole('switch', { name: 'Tema oscuro' }).click();
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await paper();
      await page.reload();
      expect(await paper()).toBe(dark);
      await page.getByRole('switch', { name: 'Tema oscuro', checked: true }).click();
      expect(await paper()).not.toBe(dark);
    }));
});
