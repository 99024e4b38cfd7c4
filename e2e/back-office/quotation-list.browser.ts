import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { createDraft, createPending, opening, type Quotation, quoteOf } from '../support/quotes.js';

describe('the list of quotations in the back office', () => {
  let server: Server;
  let browser: Browser;
  let small: Quotation;
  let large: Quotation;
  let pending: Quotation;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    const staff: Session = await signIn(server, 'admin');
    small = await createDraft(server, staff, { quote: quoteOf(opening({ width: '0.5' })) });
    large = await createDraft(server, staff, { quote: quoteOf(opening({ width: '20' })) });
    pending = await createPending(server);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const row = (page: Page, { number }: Quotation) => page.getByRole('row').filter({ hasText: number });
  const addFilter = async (page: Page, name: string) => {
    await page.getByRole('button', { name: 'Filtrar' }).click();
    await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
  };

  it('is narrowed by amount and seller, and the tabs count what is left', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/quotations');
      await row(page, small).waitFor();
      await addFilter(page, 'Total desde');
      await page.getByLabel('Total desde').fill('1000');
      await row(page, small).waitFor({ state: 'detached' });
      await row(page, large).waitFor();
      await page.getByRole('tab', { name: 'Borrador 1' }).waitFor();
      await page.getByLabel('Total desde').fill('');
      await row(page, small).waitFor();
      await addFilter(page, 'A cargo de');
      await page.getByRole('combobox', { name: 'A cargo de' }).fill('antonia');
      // Everybody is offered until the search has answered.
      const found = page.getByRole('option', { name: 'Antonia Rojas' });
      await found.waitFor();
      await page.getByRole('option', { name: 'Matías Soto' }).waitFor({ state: 'detached' });
      await found.click();
      await row(page, pending).waitFor({ state: 'detached' });
      await page.getByRole('tab', { name: 'Enviada 0' }).waitFor();
    }));

  it('keeps a filter under a name, and the columns that were chosen', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/quotations');
      await row(page, small).waitFor();
      await page.getByRole('tab', { name: /^Borrador/ }).click();
      await row(page, pending).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.getByRole('menuitem', { name: 'Guardar este filtro…' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Por enviar');
      await page.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('tab', { name: /^Todas/ }).click();
      await row(page, pending).waitFor();
      await page.getByRole('button', { name: 'Columnas' }).click();
      await page.getByRole('menu').getByLabel('Referencia').click();
      await page.keyboard.press('Escape');
      await page.reload();
      await page.getByRole('columnheader', { name: 'Referencia' }).waitFor();
      await page.getByRole('button', { name: 'Filtrar' }).click();
      await page.getByRole('menuitem', { name: 'Por enviar' }).click();
      await row(page, pending).waitFor({ state: 'detached' });
      await row(page, small).waitFor();
    }));

  it('says which of the chosen could not be done, and why', () =>
    withPage(browser, server, async (page) => {
      const staff = await signIn(server, 'admin');
      const draft = await createDraft(server, staff);
      await enterBackOffice(page, 'admin', '/quotations');
      for (const quotation of [draft, pending]) await row(page, quotation).getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Enviar' }).click();
      // It goes by itself.
      await page.getByText('1 lista · 1 no se pudo').waitFor();
      await dialog.getByText(pending.number).waitFor();
      await dialog.getByText('La cotización ya fue enviada y espera respuesta.').waitFor();
      expect(await dialog.getByText(draft.number).count()).toBe(0);
      await dialog.getByRole('button', { name: 'Cerrar' }).click();
      await row(page, draft).getByText('Enviada').waitFor();
      expect(await row(page, pending).getByRole('checkbox').isChecked()).toBe(true);
      expect(await row(page, draft).getByRole('checkbox').isChecked()).toBe(false);
    }));
});
