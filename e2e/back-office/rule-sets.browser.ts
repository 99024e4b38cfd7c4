import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { createPending } from '../support/quotes.js';
import { saveRules } from '../support/rules.js';

describe('rules of calculation in the back office', () => {
  let server: Server;
  let browser: Browser;
  let admin: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    admin = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('are read, compared, tried on quotations and put in force from a moment on', () =>
    withPage(browser, server, async (page) => {
      const { number: quotation } = await createPending(server);
      expect(await saveRules(server, admin, { taxRate: '0.25' })).toBe(2);
      await enterBackOffice(page, 'admin', '/rule-sets');
      await page.getByRole('cell', { name: 'Rige hoy' }).waitFor();
      await page.getByRole('cell', { name: 'Versión 2' }).click();
      await page.getByRole('heading', { name: 'Versión 2', level: 1 }).waitFor();
      await page.getByRole('row', { name: /Impuesto 19\s?% 25\s?%/ }).waitFor();
      await page.getByRole('button', { name: 'Probar con cotizaciones recientes' }).click();
      await page.getByRole('rowheader', { name: quotation }).waitFor();

      await page.getByRole('button', { name: 'Activar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Rige desde').fill('2020-01-01T10:00');
      await dialog.getByRole('button', { name: 'Activar' }).click();
      await dialog.locator('input[aria-invalid=true]').waitFor();
      await dialog.getByLabel('Rige desde').fill('2099-01-01T10:00');
      await dialog.getByRole('button', { name: 'Activar' }).click();
      await page.getByText('Rige desde el').waitFor();
      await page.getByRole('button', { name: 'Activar' }).click();
      await dialog.getByRole('button', { name: 'Activar' }).click();
      await page.getByText('Rige hoy', { exact: true }).waitFor();
      const { ruleSet } = await server.data<{ ruleSet: object }>(
        '{ ruleSet { number inForce } }',
        {},
        admin.headers,
      );
      expect(ruleSet).toEqual({ number: 2, inForce: true });
    }));

  it('are no business of a salesperson', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales', '/rule-sets');
      await page.getByText('No tienes acceso').waitFor();
      expect(await page.getByRole('menuitem', { name: 'Reglas de cálculo' }).count()).toBe(0);
      expect(await page.getByRole('menuitem', { name: 'Equipo' }).count()).toBe(0);
    }));
});
