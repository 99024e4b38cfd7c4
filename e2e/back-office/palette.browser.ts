import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { madeCustomer } from '../support/customers.js';
import { launchBrowser, type Server, signIn, startServer, until, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { createPending } from '../support/quotes.js';
import { saveRules } from '../support/rules.js';
import { slowly } from '../support/slow-answers.js';

describe('the command palette', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const field = (page: Page) => page.getByRole('combobox', { name: 'Busca una página' });
  /** Both keys without waiting for the page in between: it takes them as two when there is a second between them. */
  const chord = ({ keyboard }: Page, ...keys: readonly string[]) =>
    Promise.all(keys.map((key) => keyboard.press(key)));
  const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

  it('finds customers and quotations, pages and actions, by keyboard alone', () =>
    withPage(browser, server, async (page) => {
      const staff = await signIn(server, 'admin');
      await madeCustomer(server, staff, { name: 'Ñandú Láminas Ltda.', email: 'nandu@example.com' });
      const { number } = await createPending(server);
      await enterBackOffice(page, 'admin');
      const { keyboard } = page;

      await keyboard.press('Control+k');
      await keyboard.type('nandu lam');
      await page.getByRole('option', { name: /^Ñandú Láminas Ltda\./, selected: true }).waitFor();
      await keyboard.press('Enter');
      await heading(page, 'Ñandú Láminas Ltda.');

      await keyboard.press('Control+k');
      await keyboard.type(number);
      await page.getByRole('option', { name: number, selected: true }).waitFor();
      expect(await faultsOf(page, 360)).toEqual([]);
      await keyboard.press('Enter');
      await heading(page, number);

      await keyboard.press('Control+k');
      await keyboard.type('laminas');
      await page.getByRole('option', { name: /^Ñandú/ }).waitFor();
      await keyboard.press('ArrowUp');
      await page.getByRole('option', { name: /^Láminas/, selected: true }).waitFor();
      await keyboard.press('Enter');
      await heading(page, 'Láminas');

      await keyboard.press('Control+k');
      await keyboard.type('zzzz');
      await page.getByText('Nada coincide con «zzzz».').waitFor();
      await keyboard.press('Escape');
      await field(page).waitFor({ state: 'detached' });

      await keyboard.press('Control+k');
      await keyboard.type('oscuro');
      const dark = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const before = await dark();
      await keyboard.press('Enter');
      await until('the other theme', async () => (await dark()) !== before);
    }));

  it('goes to where prices and rules are changed, which no menu lists', () =>
    withPage(browser, server, async (page) => {
      const staff = await signIn(server, 'admin');
      // A newer version than the one in force, that nobody activated.
      await saveRules(server, staff, { taxRate: '0.22' });
      await enterBackOffice(page, 'admin');
      for (const [typed, title] of [
        ['cambiar precios', 'Cambiar precios'],
        ['importar precios', 'Importar precios'],
        ['editar reglas', 'Editar las reglas de la versión 1'],
      ] as const) {
        await page.keyboard.press('Control+k');
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
        await heading(page, title);
      }
    }));

  it('takes Enter right after typing for what was typed, not for what is still listed', () =>
    withPage(browser, server, async (page) => {
      const staff = await signIn(server, 'admin');
      await madeCustomer(server, staff, { name: 'Tomás Rápido', email: 'tomas@example.com' });
      await madeCustomer(server, staff, { name: 'Tomasa Lenta', email: 'tomasa@example.com' });
      await enterBackOffice(page, 'admin');
      await slowly(page, 'PaletteSearch');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('tomas');
      await page.getByRole('option', { name: /^Tomás Rápido/ }).waitFor();
      await page.keyboard.type('a lenta');
      await page.keyboard.press('Enter');
      await heading(page, 'Tomasa Lenta');
    }));

  it('takes it as well before it is known what the person may do', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin');
      await slowly(page, 'Viewer');
      await page.reload();
      await page.getByRole('button', { name: 'Buscar o ir a…' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('cambiar precios');
      await page.keyboard.press('Enter');
      await heading(page, 'Cambiar precios');
    }));

  it('stays with what was pointed at while more is found', () =>
    withPage(browser, server, async (page) => {
      await madeCustomer(server, await signIn(server, 'admin'), { name: 'Sesiones Ltda.' });
      await enterBackOffice(page, 'admin');
      await slowly(page, 'PaletteSearch');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('sesiones');
      await page.getByRole('option', { name: /^Tus sesiones/, selected: true }).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.getByRole('option', { name: /^Sesiones Ltda/ }).waitFor();
      await page.keyboard.press('Enter');
      await heading(page, 'Tus sesiones');
    }));

  it('lists its shortcuts on ?, and leaves alone whoever types', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin');
      const { keyboard } = page;
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await keyboard.press('?');
      const list = page.getByRole('dialog', { name: 'Atajos de teclado' });
      await list.getByText('Nuevo cliente').waitFor();
      await list.getByText('duplicar fila').waitFor();
      expect(await faultsOf(page, 360)).toEqual([]);
      await keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });

      await chord(page, 'g', 'l');
      await heading(page, 'Clientes');
      await chord(page, 'n', 'l');
      await page.getByLabel('Nombre').fill('');
      await page.getByLabel('Nombre').pressSequentially('g c?');
      expect(await page.getByLabel('Nombre').inputValue()).toBe('g c?');
      await heading(page, 'Nuevo cliente');
    }));

  it('offers only what the role may', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'support');
      await page.getByRole('button', { name: 'Buscar o ir a…' }).click();
      await page.getByRole('option', { name: /^Cotizaciones/ }).waitFor();
      await field(page).fill('claves');
      await page.getByText('Nada coincide').waitFor();
      await field(page).fill('nuevo');
      await page.getByText('Nada coincide').waitFor();
      for (const forbidden of ['cambiar precios', 'importar precios', 'editar reglas']) {
        await field(page).fill(forbidden);
        await page.getByText(`Nada coincide con «${forbidden}».`).waitFor();
      }
    }));
});
