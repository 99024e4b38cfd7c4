import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice, isFollowing } from '../support/back-office.js';
import { change } from '../support/changes.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import {
  isSaved,
  openNewQuotation,
  saveMark,
  storedAs,
  storedFor,
  typeCustomer,
  typeFilm,
  typeRow,
} from '../support/quote-editor.js';
import { changed, createDraft, opening, quoteOf } from '../support/quotes.js';
import { heldBack } from '../support/slow-answers.js';

/** Machines may be busy. */
const LONG = 300_000;

const cell = (page: Page, name: string) => page.getByRole('textbox', { name });

describe('a draft that is being edited', () => {
  let server: Server;
  let browser: Browser;
  let sales: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    sales = await signIn(server, 'sales');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const labelled = (label: string, width = '1') => quoteOf(opening({ label, width }));

  it(
    'is saved by itself, and once more after the server was restarted',
    () =>
      withPage(browser, server, async (page) => {
        await openNewQuotation(page);
        await typeCustomer(page, 'Ana Guardada');
        await typeRow(page, ['Norte', '1', '1']);
        await typeFilm(page, 'ceramic 70');
        await isSaved(page);
        const port = String(server.port);
        await server.stop();
        await page.keyboard.press('Enter');
        await typeRow(page, ['Sur', '2', '1,5', '3']);
        await saveMark(page).getByText('Sin conexión: lo guardo al volver').waitFor();
        await cell(page, 'Nombre, Sur').fill('Sur poniente');
        await server.restart({ PORT: port });
        await isSaved(page);
        const [stored, ...others] = await storedFor(server, sales, 'Ana Guardada');
        expect(others).toEqual([]);
        expect(stored?.properties[0]?.rooms[0]?.openings).toEqual([
          { label: 'Norte', width: '1', height: '1', quantity: 1 },
          { label: 'Sur poniente', width: '2', height: '1.5', quantity: 3 },
        ]);
      }),
    LONG,
  );

  it(
    'loses nothing that is typed when the connection and the page go, and is made once',
    () =>
      withPage(browser, server, async (page) => {
        await openNewQuotation(page);
        await typeCustomer(page, 'Ana Recargada');
        await typeRow(page, ['Norte', '1', '1']);
        await page.route('**/graphql', async (route) => {
          // The shop gets the creation; its answer never arrives.
          if (!route.request().postData()?.includes('mutation EditorCreate')) return route.continue();
          await route.fetch();
          return route.abort();
        });
        await typeFilm(page, 'ceramic 70');
        await saveMark(page).getByText('Sin conexión').waitFor();
        await page.keyboard.press('Enter');
        await typeRow(page, ['Sur', 'dos metros']);
        await page.reload();
        await page.unroute('**/graphql');
        expect(await cell(page, 'Ancho, Sur').inputValue()).toBe('dos metros');
        await saveMark(page).getByText('completa 1 fila').waitFor();
        expect(await storedFor(server, sales, 'Ana Recargada')).toHaveLength(1);
        await page.reload();
        await cell(page, 'Ancho, Sur').fill('2');
        await cell(page, 'Alto, Sur').fill('1');
        await isSaved(page);
        const [stored, ...others] = await storedFor(server, sales, 'Ana Recargada');
        expect(others).toEqual([]);
        expect(stored?.properties[0]?.rooms[0]?.openings).toHaveLength(2);
      }),
    LONG,
  );

  it(
    'keeps what is typed before the shop has answered what it has',
    () =>
      withPage(browser, server, async (page) => {
        const draft = await createDraft(server, sales, { quote: labelled('Norte') });
        await enterBackOffice(page, 'sales', `/quotations/${draft.id}`);
        await cell(page, 'Ancho, Norte').fill('dos metros');
        await saveMark(page).getByText('completa 1 fila').waitFor();
        const answer = await heldBack(page, 'DraftOne');
        await page.reload();
        const answered = page.waitForResponse((response) =>
          Boolean(response.request().postData()?.includes('query DraftOne')),
        );
        await cell(page, 'Ancho, Norte').fill('2');
        answer();
        await answered;
        await isSaved(page);
        expect(await cell(page, 'Ancho, Norte').inputValue()).toBe('2');
      }),
    LONG,
  );

  it(
    'shows what somebody else saved meanwhile, and puts one’s own changes on top when that is wanted',
    () =>
      withPage(browser, server, async (page) => {
        const { id } = await createDraft(server, sales, { quote: labelled('Norte'), notes: 'Primera' });
        await Promise.all([isFollowing(page), enterBackOffice(page, 'sales', `/quotations/${id}`)]);
        // Something is missing, so that it is not saved before somebody else does.
        await cell(page, 'Alto, Norte').fill('');
        await cell(page, 'Ancho, Norte').fill('2,5');
        const input = { quote: labelled('Norte', '1.7'), notes: 'Ajena' };
        changed(await change(server, 'updateQuotation', { id, expectedVersion: 1, input }, sales.headers));
        const dialog = page.getByRole('dialog', { name: 'Otra persona cambió este borrador' });
        await dialog.getByRole('row', { name: /Norte › ancho 1 1,7 2,5/ }).waitFor();
        await dialog.getByRole('cell', { name: 'Ajena' }).waitFor();
        await dialog.getByRole('button', { name: 'Poner mis cambios encima' }).click();
        expect(await page.getByRole('textbox', { name: 'Notas' }).inputValue()).toBe('Ajena');
        await cell(page, 'Alto, Norte').fill('1');
        await isSaved(page);
        const stored = await storedAs(server, sales, id);
        expect(stored).toMatchObject({ notes: 'Ajena', version: 3 });
        expect(stored.properties[0]?.rooms[0]?.openings[0]?.width).toBe('2.5');
      }),
    LONG,
  );

  it(
    'takes somebody else’s changes where there are none of one’s own, and can give way to theirs',
    () =>
      withPage(browser, server, async (page) => {
        const { id } = await createDraft(server, sales, { quote: labelled('Norte') });
        await Promise.all([isFollowing(page), enterBackOffice(page, 'sales', `/quotations/${id}`)]);
        await cell(page, 'Ancho, Norte').waitFor();
        const save = (expectedVersion: number, label: string) =>
          change(
            server,
            'updateQuotation',
            { id, expectedVersion, input: { quote: labelled(label) } },
            sales.headers,
          );
        changed(await save(1, 'Sur'));
        await cell(page, 'Ancho, Sur').fill('x');
        changed(await save(2, 'Poniente'));
        await page.getByRole('button', { name: 'Quedarme con lo suyo' }).click();
        await cell(page, 'Ancho, Poniente').focus();
        expect(await cell(page, 'Ancho, Poniente').inputValue()).toBe('1');
        await isSaved(page);
        expect((await storedAs(server, sales, id)).version).toBe(3);
      }),
    LONG,
  );
});
