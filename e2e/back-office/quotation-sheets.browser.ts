import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { customerOf } from '../support/customers.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { changed, createPending, twoOptions } from '../support/quotes.js';

interface Priced {
  readonly quotation: {
    readonly options: readonly {
      readonly totals: { readonly net: string };
      readonly lines: readonly { readonly quantity: string; readonly product: { readonly id: string } }[];
    }[];
  };
}

const PRICED =
  'query ($id: ID!) { quotation(id: $id) { options { totals { net } lines { quantity product { id } } } } }';
const SET_COST = `mutation ($id: ID!, $cost: Decimal) {
  setProductCost(productId: $id, costPerSquareMeter: $cost) { userErrors { code } }
}`;
const dollars = new Intl.NumberFormat('es-CL', {
  style: 'currency',
  currency: 'USD',
});

describe('sheets of a quotation', () => {
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

  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  it('compare alternatives by opening, and revisions by line', () =>
    withPage(browser, server, async (page) => {
      const { id, number } = await createPending(server, { quote: twoOptions() });
      const revision = changed(await change(server, 'reviseQuotation', { id }, staff.headers));
      const customer = await customerOf(server, id, staff.headers);
      await enterBackOffice(page, 'sales', `/customers/${customer}/show`);
      await page.getByRole('link', { name: number, exact: true }).first().click();
      await page.getByRole('link', { name: 'Comparar alternativas' }).click();
      await heading(page, `Comparar ${number}`);
      const table = page.getByRole('table');
      const films = table.locator('tbody tr').first().getByRole('cell');
      expect(await films.count()).toBe(2);
      expect(await films.first().textContent()).not.toBe(await films.last().textContent());
      expect(await table.getByText('La más barata', { exact: true }).count()).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.getByText(`Comparar ${number}`).last().waitFor();
      expect(await page.getByRole('menuitem').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      await page.getByLabel('Solo lo que cambia').check();
      expect(await films.count()).toBe(2);
      await page.getByText('Las líneas son las mismas.').first().waitFor();

      await page.goto(`/admin/quotations/${revision.id}/show`);
      await page.getByRole('link', { name: 'Comparar con la 1' }).click();
      await page.waitForURL(new RegExp(`from=${id}&to=${revision.id}`));
      await heading(page, `Comparar ${revision.number}`);
    }));

  it('tell the margin to the cent once every cost is known, to those who may see costs', () =>
    withPage(browser, server, async (page) => {
      const { id, number } = await createPending(server, { quote: twoOptions() });
      const { quotation } = await server.data<Priced>(PRICED, { id }, staff.headers);
      const [first, second] = quotation.options;
      const [line] = first?.lines ?? [];
      if (!first || !second || !line) throw new Error('There are not two alternatives');
      await server.data(SET_COST, { id: line.product.id, cost: '7.77' }, staff.headers);
      await enterBackOffice(page, 'admin', `/quotations/${id}/show`);
      await page.getByRole('link', { name: 'Hoja de márgenes' }).click();
      await heading(page, `Márgenes de ${number}`);
      const cost = Number((Number(line.quantity) * 7.77).toFixed(2));
      const left = Math.round((Number(first.totals.net) - cost) * 100) / 100;
      const sheet = page.locator('section').filter({ hasText: 'Alternativa A' });
      await sheet.getByText('Queda para instalación y ganancia').waitFor();
      const text = ((await sheet.textContent()) ?? '').replaceAll('\u00a0', ' ');
      for (const amount of [cost, left])
        expect(text).toContain(dollars.format(amount).replaceAll('\u00a0', ' '));
      const other = page.locator('section').filter({ hasText: 'Alternativa B' });
      await other.getByText('Falta el costo de 1 línea').waitFor();
      expect(await other.getByText('Queda para instalación').count()).toBe(0);
    }));

  it('keep costs from who sells', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await page.getByRole('button', { name: 'Orden de trabajo' }).waitFor();
      expect(await page.getByRole('link', { name: 'Hoja de márgenes' }).count()).toBe(0);
      await page.goto(`/admin/quotations/${id}/margins`);
      await page.getByRole('alert').waitFor();
    }));
});
