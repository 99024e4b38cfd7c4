import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { madeCustomer, updateCustomer } from '../support/customers.js';
import { launchBrowser, type Server, signIn, startServer, withPage } from '../support/index.js';
import { hired } from '../support/staff.js';

describe('the log in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    const staff = await signIn(server, 'admin');
    const metadata = [{ key: 'erp-token', value: 'abc123' }];
    const { id, version } = await madeCustomer(server, staff, { name: 'Ana Muñoz', metadata });
    await updateCustomer(
      server,
      { id, expectedVersion: version, input: { name: 'Ana María' } },
      staff.headers,
    );
    await hired(server, staff, 'support');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('shows what changed field by field, and leads to the record', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/audit');
      // The whole list stays until the filtered one has come.
      const hired = page.getByRole('button', { name: /cuenta creada/ }).first();
      await hired.waitFor();
      await page.getByLabel('Sobre qué').click();
      await page.getByRole('option', { name: 'Cliente', exact: true }).click();
      await hired.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Cliente · cambiado' }).click();
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Nombre' }) });
      await row.getByRole('cell', { name: 'Ana Muñoz' }).waitFor();
      await row.getByRole('cell', { name: 'Ana María' }).waitFor();
      await page.getByRole('button', { name: 'Cliente · creado' }).click();
      await page.getByRole('cell', { name: '***' }).waitFor();
      expect(await page.content()).not.toContain('abc123');
      await page.getByRole('link', { name: 'Abrir' }).first().click();
      await page.getByRole('heading', { name: 'Ana María', level: 1 }).waitFor();
    }));

  it('is saved as a file of what the filters match', () =>
    withPage(browser, server, async (page) => {
      const filter = encodeURIComponent(JSON.stringify({ kind: 'customer' }));
      await enterBackOffice(page, 'admin', `/audit?filter=${filter}`);
      await page.getByRole('button', { name: 'Cliente · cambiado' }).waitFor();
      const arriving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Exportar' }).click();
      await page.getByRole('menuitem', { name: 'JSON' }).click();
      const file = await arriving;
      expect(file.suggestedFilename()).toMatch(/^lamina-auditoria-.*\.jsonl$/);
      const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
      const actions = new Set(lines.map((line) => JSON.parse(line).action));
      expect(actions).toEqual(new Set(['customer.created', 'customer.updated']));
    }));
});
