import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import {
  chooseFilm,
  contactAs,
  DONE,
  goOn,
  measureLiving,
  preview,
  quotationsOf,
  showsAmount,
} from '../support/wizard.js';

const SIZES = ['2,4', '2,1', '1,5', '1,2'];

describe('the quote wizard without a connection', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('keeps the last price and what is typed, and sends once when it is back', () =>
    withPage(browser, server, async (page) => {
      const context = page.context();
      await measureLiving(page, SIZES);
      await chooseFilm(page, 'Ceramic 70%');
      await goOn(page, 'Tu precio');
      await goOn(page, '¿A quién le respondemos?');
      await contactAs(page, 'Ana Desconectada');
      await context.setOffline(true);
      await page.getByText('Estás sin conexión').waitFor();
      await page.getByRole('button', { name: 'Enviar' }).click();
      await page.getByText('Todavía no llega a la tienda').waitFor();
      expect(await quotationsOf(server, 'Ana Desconectada')).toEqual([]);
      await context.setOffline(false);
      await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
      expect(await quotationsOf(server, 'Ana Desconectada')).toHaveLength(1);
    }));

  it('goes on from sizes to films without one, says that the price is missing, and has it when it is back', () =>
    withPage(browser, server, async (page) => {
      const context = page.context();
      await measureLiving(page, SIZES);
      await context.setOffline(true);
      await page.getByRole('link', { name: 'Medidas' }).click();
      await page.getByRole('textbox', { name: 'Ancho' }).first().fill('2,85');
      await goOn(page, 'Elige la lámina');
      await chooseFilm(page, 'Ceramic 70%');
      await page.getByText('Sin conexión por ahora: el precio aparece cuando vuelva.').first().waitFor();
      await goOn(page, 'Tu precio');
      await page.getByText('No pudimos calcular el precio ahora.').waitFor();
      await context.setOffline(false);
      const pane = (type: string, width: string, height: string) => ({
        type,
        width,
        height,
        items: [{ sku: 'SOL-CERAMIC-70' }],
      });
      const openings = [pane('SLIDING_DOOR', '2.85', '2.1'), pane('WINDOW', '1.5', '1.2')];
      const [option] = await preview(server, {
        vertical: 'RESIDENTIAL',
        properties: [{ type: 'HOUSE', rooms: [{ name: 'Living', type: 'LIVING_ROOM', openings }] }],
      });
      await showsAmount(page.locator('main .figure > [aria-hidden]'), option?.totals.total ?? '');
    }));

  it('goes to the receipt from whatever step it is sent on, and takes nothing more that would be in no quotation', () =>
    withPage(browser, server, async (page) => {
      const context = page.context();
      await measureLiving(page, SIZES);
      await chooseFilm(page, 'Ceramic 70%');
      await goOn(page, 'Tu precio');
      await goOn(page, '¿A quién le respondemos?');
      await contactAs(page, 'Ana Andante');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Enviar' }).click();
      await page.getByText('Todavía no llega a la tienda').waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Tu precio' }).waitFor();
      await context.setOffline(false);
      await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
      expect(await quotationsOf(server, 'Ana Andante')).toHaveLength(1);
    }));

  it('makes one quotation although the answer got lost and the page was loaded anew', () =>
    withPage(browser, server, async (page) => {
      await measureLiving(page, SIZES);
      await chooseFilm(page, 'Ceramic 70%');
      await goOn(page, 'Tu precio');
      await goOn(page, '¿A quién le respondemos?');
      await contactAs(page, 'Ana Perdida');
      // It arrives; the answer does not.
      await page.route('**/graphql', async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: 'Enviar' }).click();
      await page.getByText('Todavía no llega a la tienda').waitFor();
      const [arrived] = await quotationsOf(server, 'Ana Perdida');
      await page.unrouteAll({ behavior: 'wait' });
      await page.reload();
      await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
      await page.getByText(arrived?.number ?? 'none', { exact: true }).waitFor();
      expect(await quotationsOf(server, 'Ana Perdida')).toHaveLength(1);
    }));
});
