import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { days, shopDay } from '../support/days.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { changed, createDraft, createPending } from '../support/quotes.js';
import { type Report, readReport } from '../support/reports.js';
import { hired, PASSWORD } from '../support/staff.js';

/** An amount of dollars as the page writes it for a shop in Chile. */
const shown = (amount: string) => {
  const format = { style: 'currency', currency: 'USD' } as const;
  return new Intl.NumberFormat('es-CL', format).format(Number(amount));
};

const figure = (page: Page, label: string) =>
  page.locator('dl > *').filter({ has: page.getByText(label, { exact: true }) });

describe('the dashboard', () => {
  let server: Server;
  let browser: Browser;
  let admin: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    admin = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const thisMonth = (): Promise<Report> => {
    const today = shopDay();
    return readReport(server, admin, { from: `${today.slice(0, 7)}-01`, until: today });
  };

  it('of a shop without quotations says what to do next', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin');
      await page.getByRole('heading', { name: 'Resumen', level: 1 }).waitFor();
      await page.getByRole('heading', { name: 'Tu primera cotización está por venir' }).waitFor();
      await page.getByRole('link', { name: 'Revisar láminas y precios' }).click();
      await page.getByRole('heading', { name: 'Láminas', level: 1 }).waitFor();
    }));

  it('shows what the API says, and follows what happens', () =>
    withPage(browser, server, async (page) => {
      const { id } = await createPending(server);
      await createDraft(server, admin);
      await enterBackOffice(page, 'sales');
      const before = await thisMonth();
      expect(before.current.totals).toMatchObject({ count: 2, confirmed: 0 });
      await figure(page, 'Cotizado').getByText(shown(before.current.totals.value)).waitFor();
      await figure(page, 'Conversión').getByText('Sin datos', { exact: true }).waitFor();

      const acceptance = { name: 'Ana', acceptedTerms: true };
      changed(await change(server, 'confirmQuotation', { id, acceptance }, admin.headers));
      await figure(page, 'Conversión').getByText('100%').waitFor();
      const after = await thisMonth();
      await figure(page, 'Aceptado').getByText(shown(after.current.totals.confirmedValue)).first().waitFor();
      for (const { status, count, value } of after.byStatus) {
        const word = { DRAFT: 'Borrador', CONFIRMED: 'Aceptada' }[status];
        if (!word) continue;
        const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: word }) });
        expect(await row.innerText()).toContain(shown(value));
        expect(await row.innerText()).toContain(String(count));
      }
    }));

  it('leads to the quotations that a figure counts', () =>
    withPage(browser, server, async (page) => {
      const drafts = (await thisMonth()).byStatus.find(({ status }) => status === 'DRAFT')?.count ?? 0;
      expect(drafts).toBeGreaterThan(0);
      await enterBackOffice(page, 'admin');
      await page.getByRole('main').getByRole('link', { name: 'Borrador' }).click();
      await page.getByRole('heading', { name: 'Cotizaciones', level: 1 }).waitFor();
      await page.getByRole('tab', { name: `Borrador ${drafts}`, selected: true }).waitFor();
      expect(await page.getByLabel('Hasta').inputValue()).toBe(shopDay());
      await page.goBack();
      const { bySeller } = await thisMonth();
      const { id, name } = bySeller.find((seller) => seller.id) ?? {};
      const seller = page
        .getByRole('table', { name: 'Por persona a cargo' })
        .getByRole('link', { name: name ?? '' });
      expect(decodeURIComponent((await seller.getAttribute('href')) ?? '')).toContain(`"sellerId":"${id}"`);
      await page.getByRole('link', { name: 'Hogar' }).click();
      await page.getByRole('heading', { name: 'Cotizaciones', level: 1 }).waitFor();
    }));

  it('keeps its period in the address, and says what is wrong with one', () =>
    withPage(browser, server, async (page) => {
      const lastMonth = days(`${shopDay().slice(0, 7)}-01`, -1);
      await enterBackOffice(page, 'admin');
      await page.getByRole('button', { name: 'Otras fechas' }).click();
      await page.getByLabel('Hasta').fill(days(lastMonth, -400));
      await page.getByRole('alert').getByText('El período termina antes de empezar.').waitFor();
      await page.getByLabel('Desde').fill(days(lastMonth, -410));
      await figure(page, 'Cotizado')
        .getByText('0 cotizaciones')
        .or(page.getByText('Nada en estas fechas'))
        .waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Otras fechas', pressed: true }).waitFor();
      expect(await page.getByLabel('Desde').inputValue()).toBe(days(lastMonth, -410));
      await page.getByRole('button', { name: 'Este año' }).click();
      await page.waitForURL(/period=year$/);
    }));

  it('gives its chart as a table', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin');
      await page.getByText('Ver como tabla').click();
      const rows = page.getByRole('table', { name: 'Mes contra mes' }).getByRole('row');
      const { series } = (await thisMonth()).current;
      await rows.last().waitFor();
      expect(await rows.count()).toBe(series.length + 1);
      expect(await rows.last().innerText()).toContain(shown(series.at(-1)?.value ?? ''));
    }));

  it('greets who may see no figures, and asks for none', () =>
    withPage(browser, server, async (page) => {
      const { user } = await hired(server, admin, 'installer');
      const { number } = await createPending(server);
      await page.goto('/admin/');
      await page.getByLabel('Correo').fill(user.email);
      await page.getByLabel('Contraseña').fill(PASSWORD);
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByRole('heading', { name: `Hola, ${user.name}.` }).waitFor();
      await page.getByRole('link', { name: number }).waitFor();
      expect(await page.getByText('Cotizado', { exact: true }).count()).toBe(0);
    }));
});
