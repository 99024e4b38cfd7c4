import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { createPending } from '../support/quotes.js';

describe('support in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('reads, and is offered nothing that it may not do', () =>
    withPage(browser, server, async (page) => {
      const { id, number } = await createPending(server);
      await enterBackOffice(page, 'support');
      await page.getByRole('menuitem', { name: 'Láminas' }).waitFor();
      expect(await page.getByRole('menuitem', { name: 'Tienda' }).count()).toBe(0);
      await page.goto(`/admin/quotations/${id}/show`);
      await page.getByRole('heading', { name: number, level: 1 }).waitFor();
      await page.getByText('Historial').waitFor();
      for (const name of ['Registrar aceptación', 'Rechazar', 'Duplicar', 'Anular enlace', 'Asignarme'])
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      await page.goto('/admin/products');
      await page.getByRole('row').nth(1).waitFor();
      expect(await page.getByRole('link', { name: 'Nueva lámina' }).count()).toBe(0);
    }));

  it('is told so on a page that is not for it', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'support', '/settings');
      await page.getByText('No tienes acceso').waitFor();
    }));
});
