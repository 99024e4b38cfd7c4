import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import {
  launchBrowser,
  type Server,
  type Session,
  signIn,
  startServer,
  until,
  withPage,
} from '../support/index.js';
import { createPending } from '../support/quotes.js';
import { Receiver, signaturesBy } from '../support/receiver.js';
import { readEndpoint } from '../support/webhooks.js';

describe('webhooks in the back office', () => {
  let server: Server;
  let browser: Browser;
  let receiver: Receiver;
  let admin: Session;
  beforeAll(async () => {
    receiver = await Receiver.start();
    const env = { WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8', LOG_LEVEL: 'error' };
    [server, browser] = await Promise.all([startServer({ env }), launchBrowser()]);
    admin = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  it('are made, tested, watched, sent again, rotated, paused and deleted', () =>
    withPage(browser, server, async (page) => {
      const dialog = page.getByRole('dialog');
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
      await enterBackOffice(page, 'admin', '/webhooks');
      await page.getByText('Aún no hay webhooks').waitFor();
      await page.getByRole('link', { name: 'Nuevo webhook' }).click();
      await page.getByLabel('Nombre').fill('ERP de Andes');
      await page.getByLabel('Dirección').fill('http://169.254.169.254/');
      await page.getByLabel('Cotización enviada').check();
      await button('Crear webhook').click();
      await page.locator('p').getByText('Esta dirección lleva a una red privada.').waitFor();
      await page.getByLabel('Dirección').fill(receiver.url('/erp'));
      await button('Crear webhook').click();
      await page.getByText('no lo volveremos a mostrar').waitFor();
      const secret = (await dialog.locator('code').textContent()) ?? '';
      await dialog.getByRole('button', { name: 'Ya lo guardé' }).click();
      await heading('ERP de Andes').waitFor();
      await page.getByText('Todavía no se ha enviado nada').waitFor();
      expect(await page.content()).not.toContain(secret);

      receiver.plan('/erp', (answer) => answer.writeHead(500).end('sin memoria'));
      await button('Enviar prueba').click();
      await heading('Prueba').waitFor();
      await page.getByText('No llegó').waitFor();
      await page.getByText('sin memoria').waitFor();
      await button('Enviar otra vez').click();
      await page.getByText('Entregado').waitFor();
      await page.getByText('Respondió 204').waitFor();
      const [first, again] = receiver.at('/erp');
      expect(first && signaturesBy(secret, first)).toBe(1);
      expect(again?.body).toBe(first?.body);

      await page.getByRole('link', { name: 'ERP de Andes' }).click();
      await button('Renovar secreto').click();
      await dialog.getByRole('button', { name: 'Renovar secreto' }).click();
      await dialog.getByRole('button', { name: 'Ya lo guardé' }).click();
      await page.getByText('El secreto anterior también firma').waitFor();

      await button('Pausar').click();
      await page.getByText('alguien del equipo lo detuvo').waitFor();
      await createPending(server);
      const [id = ''] = /[\w-]{36}/.exec(page.url()) ?? [];
      await until('the message to be held', async () => (await readEndpoint(server, admin, id))?.held === 1);
      await page.reload();
      await page.getByText('Espera 1 mensaje').waitFor();
      await button('Reanudar').click();
      await page.getByText('Activo', { exact: true }).waitFor();
      await receiver.arrived('/erp', 3);
      await page.goto('/admin/webhook-deliveries');
      await page.getByRole('cell', { name: 'Cotización enviada' }).click();
      await heading('Cotización enviada').waitFor();
      await page
        .getByRole('region', { name: 'Cuerpo del mensaje' })
        .getByText('"version": "2026-11-24"')
        .waitFor();

      await page.getByRole('link', { name: 'ERP de Andes' }).click();
      await button('Eliminar').click();
      await dialog.getByRole('button', { name: 'Eliminar' }).click();
      await page.getByText('Aún no hay webhooks').waitFor();
    }));
});
