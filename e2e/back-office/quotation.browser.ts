import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { carQuote, changed, createDraft, createPending, opening, quoteOf } from '../support/quotes.js';

describe('the life of a quotation in the back office', () => {
  let server: Server;
  let browser: Browser;
  let staff: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    staff = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const actions = (page: Page) => page.getByRole('button');

  it('finds it, shows it to scale and says why it costs what it costs', () =>
    withPage(browser, server, async (page) => {
      const { number } = await createPending(server, {
        customer: { name: 'Ñusta Quispe', email: 'nusta@example.com' },
        quote: quoteOf(opening({ width: '2.40', height: '1.80' })),
      });
      await enterBackOffice(page, 'sales', '/quotations');
      await page.getByPlaceholder('Número, cliente').fill('nusta');
      await page.waitForURL(/filter=/);
      await page.getByRole('cell', { name: number }).click();
      await page.getByRole('heading', { name: number, level: 1 }).waitFor();
      await page.getByRole('img', { name: '2,40 m × 1,80 m' }).waitFor();
      const why = page.getByRole('button', { name: 'Por qué este precio' });
      await why.first().click();
      expect(await page.locator('dl dt').first().textContent()).not.toBe('');
    }));

  it('records that the customer accepted', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await actions(page).filter({ hasText: 'Registrar aceptación' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Por WhatsApp' }).check();
      await dialog.getByLabel('Nota').fill('Pide factura');
      await dialog.getByRole('checkbox').check();
      await dialog.getByRole('button', { name: 'Registrar aceptación' }).click();
      await page.getByText('Aceptación registrada.').waitFor();
      await page.getByText('Por WhatsApp: Pide factura').waitFor();
      await page.getByText('Aceptada').first().waitFor();
      expect(await actions(page).filter({ hasText: 'Rechazar' }).count()).toBe(0);
    }));

  it('keeps what was typed when the quotation changed meanwhile', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      // Nothing tells this page of the change before it runs into it.
      await page.routeWebSocket('**/graphql', () => {});
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await actions(page).filter({ hasText: 'Registrar aceptación' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'Por WhatsApp' }).check();
      await dialog.getByLabel('Nota').fill('Pide factura');
      await dialog.getByRole('checkbox').check();
      changed(await change(server, 'rejectQuotation', { id, reason: 'Muy caro' }, staff.headers));
      await dialog.getByRole('button', { name: 'Registrar aceptación' }).click();
      await page.getByText('Alguien cambió esta cotización').waitFor();
      expect(await dialog.getByLabel('Nota').inputValue()).toBe('Pide factura');
      expect(await dialog.getByRole('radio', { name: 'Por WhatsApp' }).isChecked()).toBe(true);
    }));

  it('gives it to somebody of the team, found by name', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await actions(page).filter({ hasText: 'Asignar a…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('ANTÓNIA');
      // Everybody is offered until the search has answered.
      const found = page.getByRole('option', { name: 'Antonia Rojas' });
      await found.waitFor();
      await page.getByRole('option', { name: 'Matías Soto' }).waitFor({ state: 'detached' });
      await found.click();
      await dialog.getByRole('button', { name: 'Asignar' }).click();
      await page.getByText('Asignada a Antonia Rojas').waitFor();
    }));

  it('draws the glasses of a vehicle side by side', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server, { quote: carQuote() });
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await page.getByRole('img', { name: '1,40 m × 0,80 m' }).waitFor();
      expect(await page.locator('svg[role=img] circle').count()).toBe(0);
    }));

  it('says that nobody is written to where there is no address, and hands the link over', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createDraft(server, staff, { customer: { name: 'Sin Datos' }, quote: quoteOf() });
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await actions(page).filter({ hasText: 'Enviar al cliente' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('No le escribiremos a nadie.').waitFor();
      await dialog.getByRole('button', { name: 'Enviar y ver el enlace' }).click();
      await dialog.getByText('No le escribimos a nadie. Copia el enlace').waitFor();
      await dialog.getByText(/\/q#/).waitFor();
      await dialog.getByRole('button', { name: 'Copiar enlace' }).waitFor();
    }));

  it('takes a draft to the customer, and a rejected one to a revision', () =>
    withPage(browser, server, async (page) => {
      const customer = { name: 'Ana Muñoz', email: 'ana@example.com' };
      const { id } = await createDraft(server, staff, { customer, quote: quoteOf() });
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await actions(page).filter({ hasText: 'Enviar al cliente' }).click();
      const sending = page.getByRole('dialog', { name: /^Enviar Q-/ });
      await sending.getByText('ana@example.com').waitFor();
      await sending.getByRole('button', { name: 'Enviar' }).click();
      await page.getByText('Enviada. El cliente ya puede verla.').waitFor();
      // Decided a moment after the quotation left: the page looks for it by itself.
      await page.getByRole('link', { name: 'Cotización lista' }).waitFor();
      await actions(page)
        .filter({ hasText: /^Rechazar$/ })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Muy caro');
      await dialog.getByRole('button', { name: 'Rechazar' }).click();
      await page.getByText('Motivo: Muy caro').waitFor();
      await actions(page).filter({ hasText: 'Hacer una revisión' }).click();
      await page.getByText('Revisión 2 ·').waitFor();
      expect(new URL(page.url()).pathname).not.toContain(id);
    }));
});
