import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';

describe('API keys in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const permissionsOf = async (key: string) => {
    const headers = { authorization: `Bearer ${key}` };
    const { status, body } = await server.gql<{ viewer: { permissions: string[] } }>(
      '{ viewer { permissions } }',
      {},
      headers,
    );
    return status === 200 ? body.data?.viewer.permissions : status;
  };

  it('show their secret once, are rotated, changed and revoked', () =>
    withPage(browser, server, async (page) => {
      const dialog = page.getByRole('dialog');
      const secret = async () => (await dialog.locator('code').textContent()) ?? '';
      await enterBackOffice(page, 'admin', '/keys');
      await page.getByText('Aún no hay claves').waitFor();
      await page.getByRole('link', { name: 'Nueva clave' }).click();
      await page.getByLabel('Nombre').fill('ERP de Andes');
      await page.getByLabel('Redes').fill('una red');
      await page.getByLabel('Ver todas las cotizaciones.').check();
      await page.getByRole('button', { name: 'Crear clave' }).click();
      await page.locator('textarea[aria-invalid=true]').waitFor();
      await page.getByLabel('Redes').fill('127.0.0.0/8\n\n::1');
      await page.getByRole('button', { name: 'Crear clave' }).click();
      await page.getByText('no la volveremos a mostrar').waitFor();
      const first = await secret();
      expect(await permissionsOf(first)).toEqual(['quotations:read']);
      await dialog.getByRole('button', { name: 'Ya la guardé' }).click();
      await page.getByRole('heading', { name: 'ERP de Andes', level: 1 }).waitFor();
      await page.getByText(first.slice(0, 10)).waitFor();
      expect(await page.content()).not.toContain(first);

      await page.getByRole('button', { name: 'Renovar' }).click();
      await dialog.getByLabel('Horas en que sirven').fill('0');
      await dialog.getByRole('button', { name: 'Renovar' }).click();
      await page.getByText('no la volveremos a mostrar').waitFor();
      const second = await secret();
      await dialog.getByRole('button', { name: 'Ya la guardé' }).click();
      expect(await permissionsOf(first)).toBe(401);
      expect(await permissionsOf(second)).toEqual(['quotations:read']);

      await page.getByRole('link', { name: 'Editar' }).click();
      await page.getByLabel('Nombre').fill('ERP de los Andes');
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('heading', { name: 'ERP de los Andes', level: 1 }).waitFor();

      await page.getByRole('button', { name: 'Anular' }).click();
      await dialog.getByRole('button', { name: 'Anular' }).click();
      await page.getByText('Anulada', { exact: true }).waitFor();
      expect(await permissionsOf(second)).toBe(401);
    }));
});
