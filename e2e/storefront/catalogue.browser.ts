import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { openPage } from '../support/storefront.js';
import { amountIn, showsAmount } from '../support/wizard.js';

describe('the catalogue', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const open = async (page: Page, path: string) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, path);
  };
  const names = (page: Page) => page.getByRole('article').getByRole('heading').allTextContents();

  it('shows what a goal and a figure leave, keeps both in the address and goes back to it', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas');
      await page.getByRole('radio', { name: 'Menos calor' }).check();
      await page.waitForURL('**/laminas?goal=heat');
      const slider = page.getByRole('slider', { name: 'Calor que frena' });
      await slider.focus();
      for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
      await page.waitForURL('**/laminas?goal=heat&heat=60');
      const left = await names(page);
      expect(left).toContain('One Way Mirror');
      expect(left).not.toContain('Ceramic 70%');
      await page.getByRole('link', { name: 'One Way Mirror' }).click();
      await page.waitForURL('**/laminas/PRI-MIRROR');
      await page.goBack();
      await page.waitForURL('**/laminas?goal=heat&heat=60');
      await page.getByRole('button', { name: 'Quitar los filtros' }).waitFor();
      expect(await names(page)).toEqual(left);
      await page.getByRole('button', { name: 'Quitar los filtros' }).click();
      await page.waitForURL('**/laminas');
    }));

  it('puts up to four films side by side at an address of its own', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas');
      for (const name of ['Solar Bronze 20%', 'One Way Mirror', 'Franjas', 'Ceramic 70%']) {
        await page.getByRole('checkbox', { name: `Comparar ${name}` }).check();
      }
      await expectDisabled(page, 'Comparar Ceramic 50%');
      await page.getByRole('link', { name: 'Comparar 4' }).click();
      await page.waitForURL('**/comparar?sku=SOL-BRONZE-20,PRI-MIRROR,VIN-STRIPES,SOL-CERAMIC-70');
      await page.getByRole('columnheader', { name: /Franjas/ }).waitFor();
      await page.getByRole('button', { name: 'Quitar Franjas' }).click();
      await page.waitForURL('**/comparar?sku=SOL-BRONZE-20,PRI-MIRROR,SOL-CERAMIC-70');
      await page.getByLabel('Agregar una lámina').selectOption('VIN-WHITE');
      await page.getByRole('columnheader', { name: /Blanco Opaco/ }).waitFor();
    }));

  it('leaves what belongs to a category and a line of business and holds back enough UV', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas');
      await page.getByLabel('Categoría').selectOption('decorative-vinyl');
      await page.getByLabel('¿Dónde va?').selectOption('ARCHITECTURAL');
      const slider = page.getByRole('slider', { name: 'UV que frena' });
      await slider.focus();
      await slider.press('End');
      await page.waitForURL('**/laminas?category=decorative-vinyl&vertical=architectural&uv=95');
      expect((await names(page)).sort()).toEqual(['Blanco Opaco', 'Gris Opaco']);
    }));

  it('shows of a film its window, its beam, its price with and without tax, what it suits and what is like it', () =>
    withPage(browser, server, async (page) => {
      const { product } = await server.data<{
        product: {
          price: Record<'materialWithTax' | 'installationWithTax' | 'material' | 'installation', string>;
        };
      }>(
        `{ product(sku: "PRI-MIRROR") { price { materialWithTax installationWithTax material installation } } }`,
      );
      await open(page, '/laminas/PRI-MIRROR');
      await page.getByRole('img', { name: /One Way Mirror/ }).waitFor();
      await page.locator('.bar-of-light').getByText('frena 75\u00a0%').waitFor();
      const sum = (one: string, other: string) => (Number(one) + Number(other)).toFixed(2);
      const { materialWithTax, installationWithTax, material, installation } = product.price;
      await showsAmount(page.locator('.figure > [aria-hidden]'), sum(materialWithTax, installationWithTax));
      await page.getByText(/sin IVA$/).waitFor();
      expect(amountIn((await page.getByText(/sin IVA$/).textContent()) ?? '')).toBe(
        sum(material, installation),
      );
      await page.getByText(/^De día oculta 85/).waitFor();
      await page.getByText(/de noche se ve hacia adentro/).waitFor();
      expect(
        await page
          .getByRole('article')
          .filter({ has: page.locator('.film-sample') })
          .count(),
      ).toBeGreaterThan(2);
    }));

  it('keeps every film that is ticked, however quickly', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas');
      await page.evaluate(() => {
        for (const box of [...document.querySelectorAll<HTMLElement>('.film-grid input')].slice(0, 3))
          box.click();
      });
      await page.getByRole('link', { name: 'Comparar 3' }).waitFor();
    }));

  it('keeps what is ticked and picked before the page is alive', () =>
    withPage(browser, server, async (page) => {
      let send = () => {};
      const ticked = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await ticked;
        await route.continue();
      });
      await page.goto('/laminas', { waitUntil: 'commit' });
      const boxes = page.locator('.film-grid input');
      for (const at of [0, 1]) await boxes.nth(at).check();
      await page.getByRole('radio', { name: 'Menos calor' }).check();
      await page.getByLabel('¿Dónde va?').selectOption('RESIDENTIAL');
      const slider = page.getByRole('slider', { name: 'Calor que frena' });
      await slider.press('ArrowRight');
      send();
      await page.getByRole('link', { name: 'Comparar 2' }).waitFor();
      await slider.blur();
      await page.waitForURL(/[?&]goal=heat&vertical=residential&heat=5&compare=/);
    }));

  it('says what to ask less of when nothing is left', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas?light=85&privacy=90');
      await page.getByText('Ninguna lámina llega a todo eso').waitFor();
    }));

  it('keeps the page when the language changes', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas/SOL-BRONZE-20');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/films/SOL-BRONZE-20');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: 'Quote with this film' }).waitFor();
    }));

  it('says where one is: title, and focus on the heading of the page one went to', () =>
    withPage(browser, server, async (page) => {
      await open(page, '/laminas');
      await page.getByRole('link', { name: 'Franjas' }).press('Enter');
      await page.waitForURL('**/laminas/VIN-STRIPES');
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await page.waitForFunction(() => document.title === 'Franjas · Lámina');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cotizar con esta lámina');
    }));
});

async function expectDisabled(page: Page, name: string): Promise<void> {
  expect(await page.getByRole('checkbox', { name }).isDisabled()).toBe(true);
}
