import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { madeCustomer, updateCustomer } from '../support/customers.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';

const READ = 'query ($id: ID!) { customer(id: $id) { name phone version } }';

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

  it('puts what the server refuses beside its field', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales', '/customers/create');
      await page.getByLabel('Nombre').fill('x'.repeat(200));
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('[aria-invalid="true"]').waitFor();
      expect(await page.getByLabel('Nombre').getAttribute('aria-invalid')).toBe('true');
    }));
});
