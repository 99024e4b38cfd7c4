import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, signIn, startServer, until, withPage } from '../support/index.js';
import { messagesTo } from '../support/mailbox.js';
import { messageWhere } from '../support/messages.js';
import { createDraft, createPending } from '../support/quotes.js';
import { heldBack } from '../support/slow-answers.js';

describe('messages in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('send a quotation by a channel to an address, and show what became of it', () =>
    withPage(browser, server, async (page) => {
      const customer = { name: 'Ana Muñoz', email: 'ana@example.com', phone: '+56 9 1234 5678' };
      const { id, number } = await createPending(server, { customer });
      const staff = await signIn(server, 'sales');
      await messageWhere(server, staff, id, { kind: 'quotationSubmitted', state: 'SENT' });
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      await page.getByRole('link', { name: 'Cotización lista' }).waitFor();
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Enviar la cotización' });
      const to = dialog.getByLabel('Para');
      await until('the address', async () => (await to.inputValue()) === 'ana@example.com');
      const mail = dialog.frameLocator('iframe');
      await mail.getByRole('heading', { name: `Tu cotización ${number} de Lámina` }).waitFor();

      await dialog.getByLabel('Por dónde').click();
      await page.getByRole('option', { name: 'WhatsApp' }).click();
      await dialog.getByText('Con código de país').waitFor();
      await dialog.getByText(/^Hola, Ana\. Te enviamos tu cotización/).waitFor();
      await dialog.getByLabel('Por dónde').click();
      await page.getByRole('option', { name: 'Correo' }).click();

      await to.fill('carla@');
      await dialog.getByRole('button', { name: 'Enviar' }).click();
      await dialog.getByText('Este correo no parece válido').waitFor();
      await to.fill('carla@example.com');
      await dialog.getByRole('button', { name: 'Enviar' }).click();
      await dialog.waitFor({ state: 'detached' });
      await messageWhere(server, staff, id, { kind: 'quotationShared', state: 'SENT' });
      expect(await messagesTo(server, 'carla@example.com')).toHaveLength(1);

      await page.goto('/admin/messages');
      await page.getByRole('row', { name: /carla@example\.com/ }).click();
      await page.getByRole('heading', { name: 'Cotización enviada a mano', level: 1 }).waitFor();
      await page.getByText('El proveedor lo aceptó').waitFor();
      await page.getByText('Matías Soto').last().waitFor();
      await page.getByRole('link', { name: number }).click();
      await page.getByRole('heading', { name: number, level: 1 }).waitFor();
    }));

  it('keep an address that is typed before the customer’s own has come', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      const answer = await heldBack(page, 'SendAddresses');
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Para').fill('tarde@example.com');
      const answered = page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes('query SendAddresses')),
      );
      answer();
      await answered;
      await dialog.getByRole('button', { name: 'Enviar' }).click();
      const staff = await signIn(server, 'sales');
      const { recipient } = await messageWhere(server, staff, id, { kind: 'quotationShared' });
      expect(recipient).toBe('tarde@example.com');
    }));

  it('are said in words of the shop, with a preview of a real quotation and a test', () =>
    withPage(browser, server, async (page) => {
      const { number } = await createPending(server, {
        customer: { name: 'Delia Rivas', email: 'delia@example.com' },
      });
      await enterBackOffice(page, 'admin', '/templates');
      await page.getByRole('row', { name: /Cotización lista Correo Español Original/ }).click();
      await page.getByText('Al cliente, apenas la cotización queda enviada').waitFor();
      const preview = page.getByRole('region', { name: 'Vista previa' });
      const mail = preview.frameLocator('iframe');
      await mail.getByText('Hola, Ana:').waitFor();
      await preview.getByLabel('Con los datos de una cotización').fill(number);
      await page.getByRole('option', { name: `${number} · Delia Rivas` }).click();
      await mail.getByText('Hola, Delia:').waitFor();

      const subject = page.getByLabel('Asunto', { exact: false }).first();
      await subject.fill('Lista, {{customer.nombre}}');
      await preview.getByText('aquí no hay «customer.nombre»').waitFor();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.locator('p').getByText('aquí no hay «customer.nombre»').waitFor();
      await subject.fill('Lista, {{customer.firstName}}');
      const body = page.getByRole('textbox', { name: 'Texto', exact: true });
      await body.fill('Hola:\n\n');
      await page.getByRole('button', { name: 'Poner Enlace privado del cliente' }).click();
      expect(await body.inputValue()).toBe('Hola:\n\n{{quotation.link}}');
      await preview.getByText('Lista, Delia', { exact: true }).waitFor();
      await preview.getByRole('button', { name: 'Mándame una prueba' }).click();
      // In the morning, the summary of the day before comes as well.
      await until('the test', async () =>
        (await messagesTo(server, 'admin@lamina.demo')).some((message) => message.includes('Lista, Delia')),
      );

      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('button', { name: 'Volver al texto original' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Volver al texto original' }).click();
      await until('the text', async () =>
        (await subject.inputValue()).startsWith('Tu cotización {{quotation.number}}'),
      );
      await page.getByRole('button', { name: 'Volver al texto original' }).waitFor({ state: 'detached' });
    }));

  it('go with documents that the quotation’s page hands out', () =>
    withPage(browser, server, async (page) => {
      const { id, number } = await createDraft(server, await signIn(server, 'sales'));
      await enterBackOffice(page, 'sales', `/quotations/${id}/show`);
      for (const [button, name] of [
        ['Cotización en PDF', `Cotización ${number}.pdf`],
        ['Orden de trabajo', `Orden de trabajo ${number}.pdf`],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: button }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(name);
        expect(await download.failure()).toBeNull();
      }
    }));

  it('wait while their queue is paused, which the page of tasks shows', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/jobs');
      const mail = page.getByRole('listitem').filter({ hasText: 'Correo' });
      await page.getByRole('button', { name: 'Pausar: Correo' }).click();
      await mail.getByText('En pausa').waitFor();
      await createPending(server, { customer: { name: 'Elsa Díaz', email: 'elsa@example.com' } });
      await page.getByRole('tab', { name: 'En espera' }).click();
      await page
        .getByRole('row', { name: /Enviar un correo/ })
        .first()
        .waitFor();
      expect(await messagesTo(server, 'elsa@example.com')).toEqual([]);
      await page.getByRole('button', { name: 'Reanudar: Correo' }).click();
      await until('the mail', async () => (await messagesTo(server, 'elsa@example.com')).length === 1);
      await page.getByRole('tab', { name: 'Hechas' }).click();
      await page
        .getByRole('row', { name: /Enviar un correo/ })
        .first()
        .click();
      await page.getByRole('heading', { name: 'Enviar un correo', level: 1 }).waitFor();
    }));
});
