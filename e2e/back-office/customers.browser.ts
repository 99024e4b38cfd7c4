import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { madeCustomer, updateCustomer } from '../support/customers.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { wholeCustomer } from '../support/merges.js';
import { createDraft } from '../support/quotes.js';

describe('customers in the back office', () => {
  let server: Server;
  let browser: Browser;
  let staff: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    staff = await signIn(server, 'sales');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('are merged side by side, with the values chosen', () =>
    withPage(browser, server, async (page) => {
      const older = await madeCustomer(server, staff, { name: 'Berta Ñancupil', email: 'berta@example.com' });
      const newer = await madeCustomer(server, staff, {
        name: 'Berta Nancupil',
        email: 'berta@trabajo.cl',
        phone: '+56 9 5555 1234',
      });
      await createDraft(server, staff, { customer: undefined, customerId: newer.id });
      await enterBackOffice(page, 'sales', '/duplicates');
      await page.getByRole('link', { name: 'Comparar Berta Ñancupil y Berta Nancupil' }).click();
      const group = (name: string) => page.getByRole('radiogroup', { name });
      await group('Correo').getByLabel('berta@trabajo.cl').check();
      expect(await group('Teléfono').getByLabel('+56 9 5555 1234').isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Unir clientes' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Unir clientes' }).click();
      await page.getByText('Se unió con otro cliente').waitFor();
      const kept = await wholeCustomer(server, staff, newer.id);
      expect(kept).toMatchObject({
        id: older.id,
        name: 'Berta Ñancupil',
        email: 'berta@trabajo.cl',
        phone: '+56 9 5555 1234',
      });
      expect(kept?.quotations.nodes).toHaveLength(1);
    }));

  it('keep the choice of their values when one of them changes meanwhile', () =>
    withPage(browser, server, async (page) => {
      const older = await madeCustomer(server, staff, { name: 'Clara Millán', email: 'clara@example.com' });
      const newer = await madeCustomer(server, staff, { name: 'Clara Millan', email: 'clara@trabajo.cl' });
      await enterBackOffice(page, 'sales', `/duplicates/${older.id}/${newer.id}`);
      const chosen = page.getByRole('radiogroup', { name: 'Correo' }).getByLabel('clara@trabajo.cl');
      await chosen.check();
      const phone = '+56 2 2765 4321';
      await updateCustomer(
        server,
        { id: older.id, expectedVersion: older.version, input: { phone } },
        staff.headers,
      );
      const merge = async () => {
        await page.getByRole('button', { name: 'Unir clientes' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Unir clientes' }).click();
      };
      await merge();
      await page.getByRole('alert').filter({ hasText: 'Alguien lo cambió' }).waitFor();
      await page.getByRole('radiogroup', { name: 'Teléfono' }).getByLabel(phone).waitFor();
      expect(await chosen.isChecked()).toBe(true);
      await merge();
      await page.getByText('Se unió con otro cliente').waitFor();
      const kept = await wholeCustomer(server, staff, older.id);
      expect(kept).toMatchObject({ name: 'Clara Millán', email: 'clara@trabajo.cl', phone });
    }));

  it('are recognised while another one is typed', () =>
    withPage(browser, server, async (page) => {
      await madeCustomer(server, staff, { name: 'Gonzalo Ibáñez', phone: '+56 9 4444 3333' });
      await enterBackOffice(page, 'sales', '/customers/create');
      await page.getByLabel('Teléfono').fill('944443333');
      const hint = page.getByRole('status').filter({ hasText: 'Quizás ya es cliente' });
      await hint.getByRole('link', { name: 'Gonzalo Ibáñez' }).waitFor();
    }));

  it('show what happened to them, and of whom they may be the double', () =>
    withPage(browser, server, async (page) => {
      const { id } = await madeCustomer(server, staff, { name: 'Julia Oyarzún', email: 'julia@example.com' });
      await madeCustomer(server, staff, { name: 'Obras JO', email: 'julia@example.com' });
      await updateCustomer(
        server,
        { id, expectedVersion: 1, input: { phone: '+56 2 2345 6789' } },
        staff.headers,
      );
      const draft = await createDraft(server, staff, { customer: undefined, customerId: id });
      await enterBackOffice(page, 'admin', `/customers/${id}/show`);
      await page.getByText('Cliente guardado').waitFor();
      await page.getByText('Teléfono: vacío → +56 2 2345 6789').waitFor();
      const history = page.getByRole('listitem').filter({ hasText: 'Cotización creada' });
      await history.getByRole('link', { name: draft.number }).waitFor();
      await page.getByRole('link', { name: 'Obras JO' }).click();
      await page.getByRole('heading', { name: 'Unir clientes', level: 1 }).waitFor();
    }));
});
