import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from '../support/changes.js';
import { launchBrowser, type Server, startServer, until, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { codeSentTo } from '../support/mailbox.js';
import { changed, createPending, type Quotation } from '../support/quotes.js';

describe('the account', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const quotationOf = (email: string): Promise<Quotation> =>
    createPending(server, { customer: { name: 'Camila Rojas', email } });

  const enter = async (page: Page, email: string, path = '/cuenta') => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.getByLabel('Correo o teléfono').fill(email);
    await page.getByRole('button', { name: 'Enviarme un código' }).click();
    await page.getByLabel('Código').fill(await codeSentTo(server, email));
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page
      .getByRole('heading', { name: 'Mi cuenta' })
      .or(page.getByText(/^Hola, /))
      .waitFor();
  };

  it('is entered by a code, lists the quotations, and opens them', () =>
    withPage(browser, server, async (page) => {
      const { number } = await quotationOf('camila@example.com');
      await enter(page, 'camila@example.com');
      await page.getByRole('heading', { level: 1, name: 'Hola, Camila Rojas' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Hola, Camila Rojas');
      // Signed in by the cookie alone.
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('link', { name: number }).click();
      await page.getByRole('heading', { level: 1, name: 'Cotización para Camila Rojas' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Salir' }).click();
      await page.getByLabel('Correo o teléfono').waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByLabel('Correo o teléfono').waitFor();
    }));

  it('says what is wrong beside the field, and keeps what was typed', () =>
    withPage(browser, server, async (page) => {
      await page.goto('/cuenta', { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Enviarme un código' }).click();
      await page.getByText('Escribe tu correo o tu teléfono.').waitFor();
      await page.getByLabel('Correo o teléfono').fill('camila@');
      await page.getByRole('button', { name: 'Enviarme un código' }).click();
      await page.getByText(/^Este correo no parece válido/).waitFor();
      await page.getByLabel('Correo o teléfono').fill('nadie@example.com');
      await page.getByRole('button', { name: 'Enviarme un código' }).click();
      await page.getByLabel('Código').fill('000000');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByText(/^El código no sirve/).waitFor();
      await page.waitForFunction(() => document.activeElement?.id === 'code');
      expect(await page.getByLabel('Código').inputValue()).toBe('000000');
    }));

  it('begins the next quotation with what was measured', () =>
    withPage(browser, server, async (page) => {
      await quotationOf('reuse@example.com');
      await enter(page, 'reuse@example.com');
      await page.getByRole('button', { name: /^Cotizar con estas medidas/ }).click();
      await page.waitForURL('**/cotizar/*/medidas');
      expect(await page.getByRole('textbox', { name: 'Ancho' }).first().inputValue()).toBe('1,00');
    }));

  it('chooses by which ways the shop writes, and whether it reminds', () =>
    withPage(browser, server, async (page) => {
      const both = { name: 'Camila Rojas', email: 'elige@example.com', whatsapp: '+56987651111' };
      await createPending(server, { customer: both });
      await enter(page, 'elige@example.com');
      const reminders = page.getByLabel('Avísame antes de que venza una cotización');
      expect(await page.getByLabel('Por donde la tienda prefiera').isChecked()).toBe(true);
      expect(await reminders.isChecked()).toBe(true);
      const saved = () => page.getByText('Guardado.').waitFor();
      await page.getByLabel('Solo por donde yo elija').check();
      await saved();
      await page.getByLabel('WhatsApp').check();
      await page.getByRole('checkbox', { name: 'Correo' }).uncheck();
      await reminders.uncheck();
      await saved();
      expect(await faultsOf(page, 320)).toEqual([]);
      await page.reload({ waitUntil: 'networkidle' });
      await until('what was chosen', async () => !(await reminders.isChecked()));
      expect(await page.getByLabel('WhatsApp').isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { name: 'Correo' }).isChecked()).toBe(false);
    }));

  it('keeps what was agreed to, hands out all data, and is deleted', () =>
    withPage(browser, server, async (page) => {
      const sold = await quotationOf('rut@example.com');
      const acceptance = { name: 'Rut', acceptedTerms: true };
      changed(await change(server, 'confirmQuotation', { id: sold.id, token: sold.accessToken, acceptance }));
      const open = await quotationOf('rut@example.com');
      await enter(page, 'rut@example.com');
      await page.getByText(`Condiciones de la tienda, con la cotización ${sold.number}`).waitFor();
      await page.getByLabel(/puede escribirme de vez en cuando/).check();
      await page.getByText('Novedades: dijiste que sí').waitFor();
      await page.getByLabel(/puede escribirme de vez en cuando/).uncheck();
      await page.getByText('Novedades: dijiste que no').waitFor();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Descargar mis datos' }).click(),
      ]);
      const file = readFileSync(await download.path(), 'utf8');
      expect(JSON.parse(file)).toMatchObject({
        account: { contacts: [{ value: 'rut@example.com' }] },
        quotations: [{ number: sold.number }, { number: open.number }],
      });

      await page.getByText('Eliminar mi cuenta').click();
      await page.getByRole('button', { name: 'Eliminar para siempre' }).click();
      await page.waitForFunction(() => document.activeElement?.id === 'delete');
      await page.getByLabel('Para confirmar, escribe ELIMINAR').fill('eliminar');
      await page.getByRole('button', { name: 'Eliminar para siempre' }).click();
      await page.getByRole('heading', { name: 'Tu cuenta ya no existe' }).waitFor();
      await page.getByText(`Quedan como registro de venta: ${sold.number}.`).waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByLabel('Correo o teléfono').waitFor();
    }));

  it('is sound for axe, before and after, on a desktop and on the smallest phone', () =>
    withPage(browser, server, async (page) => {
      await page.goto('/cuenta', { waitUntil: 'networkidle' });
      expect(await faultsOf(page, 320)).toEqual([]);
      const email = 'a.very.long.address.of.somebody@a.very.long.domain.example.com';
      await quotationOf(email);
      await enter(page, email);
      await page.getByRole('link', { name: /^Q-/ }).waitFor();
      await page.getByText('Eliminar mi cuenta').click();
      expect(await faultsOf(page, 320)).toEqual([]);
    }));
});
