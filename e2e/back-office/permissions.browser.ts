import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, signIn, startServer, withPage } from '../support/index.js';
import { createDraft, createPending } from '../support/quotes.js';

describe('a role in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('that only reads is offered nothing that it may not do', () =>
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

  it('that sells on its own account finds its own quotations, and nobody else’s', () =>
    withPage(browser, server, async (page) => {
      const mine = await createDraft(server, await signIn(server, 'own_sales'));
      const others = await createDraft(server, await signIn(server, 'sales'));
      await enterBackOffice(page, 'own_sales', '/quotations');
      await page.getByRole('cell', { name: mine.number }).waitFor();
      expect(await page.getByRole('cell', { name: others.number }).count()).toBe(0);
      await page.getByRole('tab', { name: /^Todas 1$/ }).waitFor();
      for (const name of ['Reglas de cálculo', 'Equipo', 'Registro', 'Tienda'])
        expect(await page.getByRole('menuitem', { name }).count()).toBe(0);
      await page.getByPlaceholder('Número, cliente').fill(others.number);
      await page.getByText('Nada coincide').waitFor();
      await page.goto(`/admin/quotations/${others.id}/show`);
      await page.getByText('Esto ya no existe').waitFor();
      expect(await page.getByText(others.number).count()).toBe(0);
    }));
});
