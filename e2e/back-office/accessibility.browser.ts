import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../support/api-keys.js';
import { enterBackOffice, turnTo } from '../support/back-office.js';
import { madeCustomer } from '../support/customers.js';
import { launchBrowser, type Server, signIn, startServer, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { listJobs } from '../support/jobs.js';
import { messageWhere } from '../support/messages.js';
import { carQuote, createDraft, createPending, twoOptions } from '../support/quotes.js';
import { hired } from '../support/staff.js';
import { until } from '../support/until.js';
import { changeWebhook, madeEndpoint } from '../support/webhooks.js';

describe('every page of the back office', () => {
  let server: Server;
  let browser: Browser;
  let pages: [path: string, heading: string][] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    const staff = await signIn(server, 'admin');
    const quotation = await createPending(server, { quote: twoOptions() });
    const car = await createPending(server, { quote: carQuote() });
    const customer = await madeCustomer(server, staff, { name: 'Ana Muñoz' });
    const double = await madeCustomer(server, staff, { name: 'Ana Munoz', phone: '+56 2 2345 6789' });
    const draft = await createDraft(server, staff);
    const { products } = await server.data<{ products: { nodes: { id: string; name: string }[] } }>(
      '{ products(first: 1) { nodes { id name } } }',
    );
    const product = products.nodes[0];
    const { user } = await hired(server, staff, 'sales', 'support');
    const key = await createKey(server, staff, { networks: ['192.0.2.0/24'] });
    const endpoint = await madeEndpoint(server, staff, { name: 'ERP de Andes', url: 'https://erp.invalid/' });
    const { delivery } = await changeWebhook(server, staff, 'sendTestWebhook', { endpointId: endpoint.id });
    await changeWebhook(server, staff, 'pauseWebhookEndpoint', { id: endpoint.id });
    const expiry = await until('a job', async () =>
      (await listJobs(server, staff, { kind: 'quotations.expire' })).at(0),
    );
    const message = await messageWhere(server, staff, quotation.id, { kind: 'quotationSubmitted' });
    pages = [
      ['/', 'Resumen'],
      ['/quotations', 'Cotizaciones'],
      [`/quotations/${quotation.id}/show`, quotation.number],
      [`/quotations/${car.id}/show`, car.number],
      [`/quotations/${quotation.id}/compare`, `Comparar ${quotation.number}`],
      [`/quotations/${quotation.id}/margins`, `Márgenes de ${quotation.number}`],
      ['/quotations/create', 'Nueva cotización'],
      ['/customers', 'Clientes'],
      ['/customers/create', 'Nuevo cliente'],
      [`/customers/${customer.id}/show`, 'Ana Muñoz'],
      [`/customers/${customer.id}`, 'Editar Ana Muñoz'],
      ['/duplicates', 'Posibles duplicados'],
      [`/duplicates/${customer.id}/${double.id}`, 'Unir clientes'],
      [`/quotations/${draft.id}`, `Editar ${draft.number}`],
      [`/products/${product?.id}`, `Editar ${product?.name}`],
      ['/products', 'Láminas'],
      ['/products/create', 'Nueva lámina'],
      [`/products/${product?.id}/show`, product?.name ?? ''],
      ['/categories', 'Categorías'],
      ['/categories/create', 'Nueva categoría'],
      ['/settings', 'Tienda'],
      ['/rule-sets', 'Reglas de cálculo'],
      ['/rule-sets/1/show', 'Versión 1'],
      ['/rule-sets/1', 'Editar las reglas de la versión 1'],
      ['/prices/change', 'Cambiar precios'],
      ['/prices/import', 'Importar precios'],
      ['/staff', 'Equipo'],
      ['/staff/create', 'Nueva persona'],
      [`/staff/${user.id}/show`, user.name],
      [`/staff/${user.id}`, `Editar ${user.name}`],
      ['/roles', 'Roles'],
      ['/roles/create', 'Nuevo rol'],
      ['/roles/own_sales/show', 'Ventas, cartera propia'],
      ['/roles/own_sales', 'Editar Ventas, cartera propia'],
      ['/keys', 'Claves de API'],
      ['/keys/create', 'Nueva clave'],
      [`/keys/${key.id}/show`, key.name],
      [`/keys/${key.id}`, `Editar ${key.name}`],
      ['/webhooks', 'Webhooks'],
      ['/webhooks/create', 'Nuevo webhook'],
      [`/webhooks/${endpoint.id}/show`, endpoint.name],
      [`/webhooks/${endpoint.id}`, `Editar ${endpoint.name}`],
      ['/webhook-deliveries', 'Envíos de webhooks'],
      [`/webhook-deliveries/${delivery?.id}/show`, 'Prueba'],
      ['/messages', 'Mensajes'],
      [`/messages/${message.id}/show`, 'Cotización lista'],
      ['/templates', 'Plantillas'],
      ['/templates/quotationSubmitted.EMAIL.es', 'Cotización lista · Correo · Español'],
      ['/templates/quotationReminder.WHATSAPP.en', 'Recordatorio de vencimiento · WhatsApp · Inglés'],
      ['/audit', 'Registro'],
      ['/jobs', 'Tareas'],
      [`/jobs/${expiry.id}/show`, 'Vencer cotizaciones'],
      ['/security', 'Seguridad de tu cuenta'],
      ['/sessions', 'Tus sesiones'],
    ];
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it(
    'has nothing that axe objects to, and fits a phone',
    () =>
      withPage(browser, server, async (page) => {
        await page.goto('/admin/');
        await page.getByRole('button', { name: 'Entrar' }).waitFor();
        const found = await faultsOf(page, 360);
        await enterBackOffice(page, 'admin');
        // Every page is looked at, so that one run names everything.
        for (const [path, heading] of pages) {
          await turnTo(page, path, heading);
          found.push(...(await faultsOf(page, 360)).map((fault) => `${path} ${fault}`));
        }
        expect(found).toEqual([]);
      }),
    1_800_000,
  );

  it('is so with the dialog that sends a quotation, too', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', pages[2]?.[0]);
      await page.getByRole('button', { name: 'Enviar', exact: true }).click();
      await page.getByRole('dialog').frameLocator('iframe').getByRole('heading').waitFor();
      expect(await faultsOf(page, 360)).toEqual([]);
    }));
});
