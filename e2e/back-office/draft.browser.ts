import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { changed, createDraft, quoteOf } from '../support/quotes.js';

const READ = /* GraphQL */ `query ($id: ID!) {
  quotation(id: $id) { notes version lines { sku } totals { total adjustments { kind label amount reason } } }
}`;

describe('a draft in the back office', () => {
  let server: Server;
  let browser: Browser;
  let sales: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    sales = await signIn(server, 'sales');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const read = async (id: string) =>
    (await server.data<{ quotation: object }>(READ, { id }, sales.headers)).quotation;

  it('gets notes and a discount within the limit of the role', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createDraft(server, sales);
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await page.getByRole('link', { name: 'Editar notas y ajustes' }).click();
      await page.getByText('Puedes descontar hasta 10').waitFor();
      await page.getByRole('button', { name: 'Agregar' }).click();
      await page.getByLabel('Lo que lee el cliente').fill('Cliente frecuente');
      await page.getByLabel('Monto sin impuesto').fill('-1.500');
      await page.getByText('Baja el descuento').waitFor();
      await page.getByLabel('Monto sin impuesto').fill('poco');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Escribe un monto').waitFor();
      await page.getByLabel('Notas').fill('Llamar antes de ir.');
      await page.getByLabel('Monto sin impuesto').fill('-5,5');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Escribe el motivo').first().waitFor();
      await page.getByLabel('Por qué').fill('Tercera compra');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('link', { name: 'Editar notas y ajustes' }).waitFor();
      expect(await read(id)).toMatchObject({
        notes: 'Llamar antes de ir.',
        version: 2,
        lines: [{ sku: 'SEC-CLEAR-4' }],
        totals: {
          adjustments: [
            { kind: 'DISCOUNT', label: 'Cliente frecuente', amount: '-5.50', reason: 'Tercera compra' },
          ],
        },
      });
    }));

  it('shows what somebody else changed meanwhile, and saves on top of it', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createDraft(server, sales, { notes: 'Primera' });
      await enterBackOffice(page, 'sales', `/quotations/${id}`);
      await page.getByLabel('Notas').fill('Mía');
      const input = { quote: quoteOf(), notes: 'Ajena' };
      changed(await change(server, 'updateQuotation', { id, expectedVersion: 1, input }, sales.headers));
      await page.getByRole('button', { name: 'Guardar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('cell', { name: 'Ajena' }).waitFor();
      await dialog.getByRole('button', { name: 'Traer sus cambios y seguir con lo mío' }).click();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('link', { name: 'Editar notas y ajustes' }).waitFor();
      expect(await read(id)).toMatchObject({ notes: 'Mía', version: 3 });
    }));
});
