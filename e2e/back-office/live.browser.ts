import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { enterBackOffice, isFollowing } from '../support/back-office.js';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';
import { createPending } from '../support/quotes.js';

describe('two people in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('see each other’s changes as they happen', () =>
    withPage(browser, server, (one) =>
      withPage(browser, server, async (other) => {
        const { id, number } = await createPending(server);
        await Promise.all([isFollowing(one), enterBackOffice(one, 'sales', `/quotations/${id}/show`)]);
        await enterBackOffice(other, 'admin', `/quotations/${id}/show`);
        await one.getByRole('heading', { name: number, level: 1 }).waitFor();
        await other.getByRole('button', { name: 'Rechazar' }).click();
        await other.getByRole('dialog').getByRole('button', { name: 'Rechazar' }).click();
        await one.getByText(`Antonia Rojas rechazó la cotización ${number}`).waitFor();
        await one.getByText('Rechazada', { exact: true }).first().waitFor();
      }),
    ));

  it('see new quotations arrive in the list', () =>
    withPage(browser, server, async (page) => {
      const { number: earlier } = await createPending(server);
      await Promise.all([isFollowing(page), enterBackOffice(page, 'sales', '/quotations')]);
      await page.getByRole('cell', { name: earlier }).waitFor();
      const { number } = await createPending(server);
      await page.getByRole('cell', { name: number }).waitFor();
    }));
});
