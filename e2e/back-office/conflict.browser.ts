import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { madeCustomer, updateCustomer } from '../support/customers.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { changed, createDraft, quoteOf } from '../support/quotes.js';

const READ = 'query ($id: ID!) { customer(id: $id) { name phone version } }';

const DRAFT =
  'query ($id: ID!) { quotation(id: $id) { notes version totals { adjustments { label amount } } } }';

describe('two people editing the same customer', () => {
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

  it('shows the other’s changes, and saves both once that is wanted', () =>
    withPage(browser, server, async (page) => {
      const { id, version } = await madeCustomer(server, staff, { name: 'Ana Muñoz' });
      await enterBackOffice(page, 'sales', `/customers/${id}`);
      await page.getByLabel('Teléfono').fill('+56 9 8765 4321');
      await updateCustomer(
        server,
        { id, expectedVersion: version, input: { name: 'Ana María Muñoz' } },
        staff.headers,
      );
      await page.getByRole('button', { name: 'Guardar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('cell', { name: 'Ana María Muñoz' }).waitFor();
      await dialog.getByRole('button', { name: 'Traer sus cambios y seguir con lo mío' }).click();
      expect(await page.getByLabel('Nombre').inputValue()).toBe('Ana María Muñoz');
      expect(await page.getByLabel('Teléfono').inputValue()).toBe('+56 9 8765 4321');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('link', { name: '+56 9 8765 4321' }).waitFor();
      const { customer } = await server.data<{ customer: object }>(READ, { id }, staff.headers);
      expect(customer).toMatchObject({ name: 'Ana María Muñoz', version: version + 2 });
    }));

  it('keeps a discount that somebody else gave while the notes of the same draft were typed', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createDraft(server, staff);
      await enterBackOffice(page, 'sales', `/quotations/${id}`);
      await page.getByLabel('Notas').fill('Llamar antes de ir.');
      const discount = {
        kind: 'DISCOUNT',
        label: 'Cliente frecuente',
        amount: '-5',
        reason: 'Tercera compra',
      };
      const input = { quote: quoteOf(), adjustments: [discount] };
      changed(await change(server, 'updateQuotation', { id, expectedVersion: 1, input }, staff.headers));
      await page.getByRole('button', { name: 'Guardar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('rowheader', { name: 'Ajustes' }).waitFor();
      await dialog.getByRole('button', { name: 'Traer sus cambios y seguir con lo mío' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByLabel('Lo que lee el cliente').inputValue()).toBe('Cliente frecuente');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('link', { name: 'Editar notas y ajustes' }).waitFor();
      const { quotation } = await server.data<{ quotation: object }>(DRAFT, { id }, staff.headers);
      expect(quotation).toMatchObject({
        notes: 'Llamar antes de ir.',
        version: 3,
        totals: { adjustments: [{ label: 'Cliente frecuente', amount: '-5.00' }] },
      });
    }));

  it('puts what the server refuses beside its field', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales', '/customers/create');
      await page.getByLabel('Nombre').fill('x'.repeat(200));
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('[aria-invalid="true"]').waitFor();
      expect(await page.getByLabel('Nombre').getAttribute('aria-invalid')).toBe('true');
    }));
});
