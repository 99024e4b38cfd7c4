import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, signIn, startServer, withPage } from '../support/index.js';
import { createDraft, createPending, type Quotation } from '../support/quotes.js';

describe('the list of quotations as a file', () => {
  let server: Server;
  let browser: Browser;
  let pending: Quotation;
  let draft: Quotation;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    pending = await createPending(server, { customer: { name: 'José Ñúñez', email: 'jose@example.com' } });
    draft = await createDraft(server, await signIn(server, 'admin'));
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const exported = async (page: Page, format: string) => {
    await page.getByRole('button', { name: 'Exportar' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    await page.getByText('Archivo descargado.').waitFor();
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it('follows the filter on the screen, as CSV and as a workbook', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/quotations');
      await page.getByRole('cell', { name: pending.number }).waitFor();
      await page.getByRole('tab', { name: /^Borrador/ }).click();
      await page.getByRole('cell', { name: pending.number }).waitFor({ state: 'detached' });
      await page.getByRole('cell', { name: draft.number }).waitFor();
      const csv = await exported(page, 'CSV');
      expect(csv.name).toMatch(/^lamina-cotizaciones-.*\.csv$/);
      const text = csv.bytes.toString();
      expect(text).toContain(draft.number);
      expect(text).not.toContain(pending.number);
      await page.getByRole('tab', { name: /^Enviada/ }).click();
      await page.getByRole('cell', { name: pending.number }).waitFor();
      const [sheet] = await readWorkbook((await exported(page, 'Excel')).bytes);
      expect(sheet?.data.map(([number]) => number)).toEqual(['Número', pending.number]);
      expect(sheet?.data[1]).toContain('José Ñúñez');
    }));

  it('says why there is none when the server refuses', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/quotations');
      await page.getByRole('cell', { name: pending.number }).waitFor();
      await page.route('**/exports/**', (route) =>
        route.fulfill({ status: 429, json: { errors: [{ message: 'Espera un momento.' }] } }),
      );
      await page.getByRole('button', { name: 'Exportar' }).click();
      await page.getByRole('menuitem', { name: 'CSV' }).click();
      await page.getByText('Espera un momento.').waitFor();
      expect(await page.getByRole('button', { name: 'Exportar' }).isEnabled()).toBe(true);
    }));
});
