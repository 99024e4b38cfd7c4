import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { madePlace } from '../support/customer-places.js';
import { madeCustomer } from '../support/customers.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { manager, newCategory, newProduct } from '../support/manage-catalogue.js';
import {
  chooseFilm,
  isSaved,
  openNewQuotation,
  storedFor,
  typeCustomer,
  typeFilm,
  typeRow,
} from '../support/quote-editor.js';
import { activateRules, saveRules } from '../support/rules.js';
import { heldBack, slowly } from '../support/slow-answers.js';
import { METRES, OWN, ROOMS, SAME, spreadsheet } from '../support/typed-quotation.js';
import { preview, showsAmount } from '../support/wizard.js';

/** A person would type for half a minute, and machines may be busy. */
const LONG = 300_000;

const paste = (page: Page, text: string) =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const total = (page: Page) => page.getByRole('group', { name: 'Alternativas' }).locator('.total');

describe('the quote editor', () => {
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

  it(
    'makes a quotation of three rooms by keyboard alone, to the cent of the engine',
    () =>
      withPage(browser, server, async (page) => {
        await openNewQuotation(page);
        await typeCustomer(page, 'Ana Teclado');
        for (const [at, [name, rows]] of ROOMS.entries()) {
          if (at > 0) await page.keyboard.press('Control+Enter');
          // From the first row back over the room's menu, floor and use.
          else for (let back = 0; back < 4; back += 1) await page.keyboard.press('Shift+Tab');
          await page.locator('input[id$="-name"]:focus').waitFor();
          await page.keyboard.press('Control+a');
          await page.keyboard.type(name);
          await page.keyboard.press('Enter');
          for (const [index, row] of rows.entries()) {
            if (index > 0) await page.keyboard.press('Enter');
            await typeRow(page, row);
            if (at === 0 && index === 0) await typeFilm(page, 'ceramic 70');
          }
        }
        const [engine] = await preview(server, SAME);
        await showsAmount(total(page), engine?.totals.total ?? '');
        await isSaved(page);
        const [stored, ...others] = await storedFor(server, sales, 'Ana Teclado');
        expect(others).toEqual([]);
        expect(stored?.options).toEqual([{ name: '', totals: { total: engine?.totals.total } }]);
        const rooms = stored?.properties[0]?.rooms ?? [];
        expect(rooms.map(({ name }) => name)).toEqual(['Living', 'Cocina', 'Dormitorio']);
        expect(
          rooms.flatMap(({ openings }) =>
            openings.map(({ width, height, quantity }) => [width, height, quantity]),
          ),
        ).toEqual(METRES);
      }),
    LONG,
  );

  it('takes Enter right after a name for that name, before the shop has answered', () =>
    withPage(browser, server, async (page) => {
      await madeCustomer(server, sales, { name: 'Berta Primera' });
      await madeCustomer(server, sales, { name: 'Bertilda Segunda' });
      await openNewQuotation(page);
      await slowly(page, 'CustomerList');
      await page.keyboard.type('bert');
      await page.getByRole('option', { name: 'Berta Primera' }).waitFor();
      await page.keyboard.type('ilda');
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Nombre, fila 1' }).and(page.locator(':focus')).waitFor();
      expect(await page.locator('#customer').inputValue()).toBe('Bertilda Segunda');
    }));

  it('takes Enter right after the name of a film for that film, before the films have come', () =>
    withPage(browser, server, async (page) => {
      const answer = await heldBack(page, 'EditorFilms');
      await openNewQuotation(page);
      await page.getByRole('textbox', { name: 'Nombre, fila 1' }).focus();
      await typeRow(page, ['A', '1', '1']);
      await page.keyboard.press('Alt+l');
      await page.locator('[role=combobox]:focus').waitFor();
      await page.keyboard.type('ceramic 70');
      await page.keyboard.press('Enter');
      answer();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Lámina, A: .*70/ }).waitFor();
    }));

  it('moves with the arrows, duplicates rows, and takes everything back', () =>
    withPage(browser, server, async (page) => {
      await openNewQuotation(page);
      await page.getByRole('textbox', { name: 'Nombre, fila 1' }).focus();
      await typeRow(page, ['A', '1', '2']);
      await page.keyboard.press('Control+d');
      await page.getByRole('textbox', { name: 'Alto, A' }).nth(1).waitFor();
      await page.keyboard.type('3');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Ancho, A');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.getByRole('textbox', { name: 'Alto, A' }).nth(1).waitFor({ state: 'detached' });
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(await focused()).toBe('Ancho, A');
      await page.keyboard.press('Control+y');
      expect(await page.getByRole('textbox', { name: 'Alto, A' }).nth(1).inputValue()).toBe('2,00 m');
      // The copy came back with the focus; without it there is the row that it was of.
      expect(await page.locator('tr.opening').nth(1).locator(':focus').count()).toBe(1);
      await page.keyboard.press('Control+z');
      expect(await page.locator('tr.opening').first().locator(':focus').count()).toBe(1);
      await page.getByRole('button', { name: 'Más sobre Espacio 1' }).click();
      await page.getByRole('menuitem', { name: 'Copiar espacio' }).click();
      await page.getByText('Copiado como «Espacio 1 (copia)».').waitFor();
      expect(await page.locator('input:focus').inputValue()).toBe('Espacio 1 (copia)');
      await page.getByRole('button', { name: 'Más sobre Espacio 1 (copia)' }).click();
      await page.getByRole('menuitem', { name: 'Quitar espacio' }).click();
      expect(await page.locator('input:focus').inputValue()).toBe('Espacio 1');
    }));

  it('shows how a pasted block was understood, and keeps its faults in their cells', () =>
    withPage(browser, server, async (page) => {
      await openNewQuotation(page);
      await page.getByRole('textbox', { name: 'Nombre, fila 1' }).focus();
      await paste(page, spreadsheet());
      const dialog = page.getByRole('dialog', { name: 'Así leímos lo que pegaste' });
      await dialog.getByText('40 filas. 3 tienen algo por corregir').waitFor();
      await dialog.getByText('Escribe una medida').waitFor();
      await dialog.getByText('No conocemos este tipo').waitFor();
      await dialog.getByText('Máximo 50 m').waitFor();
      await dialog.getByRole('button', { name: 'Agregar 40 filas' }).click();
      await dialog.waitFor({ state: 'detached' });
      const invalid = page.locator('tr.opening [aria-invalid="true"]');
      expect(
        await invalid.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label'))),
      ).toEqual(['Ancho, V5', 'Tipo, V18', 'Alto, V31']);
      expect(await page.getByRole('textbox', { name: 'Ancho, V5' }).inputValue()).toBe('ancho');
      expect(await page.locator('tr.opening').count()).toBe(40);
    }));

  it('spreads more rows than a room takes over further rooms, and says where something is wrong', () =>
    withPage(browser, server, async (page) => {
      await openNewQuotation(page);
      await page.getByRole('textbox', { name: 'Nombre, fila 1' }).focus();
      await paste(page, Array.from({ length: 300 }, (_, at) => `V${at}\t120\t210`).join('\n'));
      const dialog = page.getByRole('dialog', { name: 'Así leímos lo que pegaste' });
      await dialog.getByText('Un espacio admite 200 filas: las repartimos en 2 espacios.').waitFor();
      await dialog.getByRole('button', { name: 'Agregar 300 filas' }).click();
      await dialog.waitFor({ state: 'detached' });
      const names = await page.getByRole('textbox', { name: 'Espacio', exact: true }).all();
      expect(await Promise.all(names.map((name) => name.inputValue()))).toEqual([
        'Espacio 1',
        'Espacio 1 (2)',
      ]);
      await page.getByRole('textbox', { name: 'Ancho, V299' }).fill('ancho');
      await page.getByText('Ancho: Escribe una medida').waitFor();
      await page.getByRole('button', { name: 'Mostrar' }).click();
      await page.locator('#customer:focus').waitFor();
    }));

  it('weighs alternatives side by side, with adjustments within the role’s limit', () =>
    withPage(browser, server, async (page) => {
      await openNewQuotation(page);
      await typeCustomer(page, 'Ana Opciones');
      await typeRow(page, ['A', '1', '1']);
      await typeFilm(page, 'ceramic 50');
      await page.getByRole('button', { name: 'Agregar alternativa' }).click();
      await page.getByRole('button', { name: /^Lámina, A/ }).click();
      await chooseFilm(page, 'ceramic 70');
      await page.getByRole('button', { name: 'Agregar ajuste' }).click();
      await page.getByRole('textbox', { name: 'Monto sin impuesto' }).fill('-99');
      await page.getByText('Baja el descuento').waitFor();
      await page.getByRole('textbox', { name: 'Monto sin impuesto' }).fill('1%');
      await page.getByText(/^Descuenta/).waitFor();
      await page.getByRole('textbox', { name: 'Monto sin impuesto' }).fill('1,5');
      await page.getByText('Descuenta US$1,50').waitFor();
      await page.getByText('Sin guardar: corrige lo marcado').waitFor();
      await page.getByRole('textbox', { name: 'Por qué' }).fill('Tercera compra');
      await isSaved(page);
      const [stored] = await storedFor(server, sales, 'Ana Opciones');
      expect(stored?.options.map(({ name }) => name)).toEqual(['Buena', 'Mejor']);
      for (const [at, option] of (stored?.options ?? []).entries())
        await showsAmount(total(page).nth(at), option.totals.total);
      expect(stored?.options[0]?.totals.total).not.toBe(stored?.options[1]?.totals.total);
    }));

  it('offers the zones that the shop travels to', () =>
    withPage(browser, server, async (page) => {
      const admin = await signIn(server, 'admin');
      const travelZones = [{ code: 'COSTA', label: 'Viña y Valparaíso', amount: '45000' }];
      await activateRules(server, admin, await saveRules(server, admin, { travelZones }));
      await openNewQuotation(page);
      await typeCustomer(page, 'Ana Costera');
      await typeRow(page, ['A', '1', '1']);
      await typeFilm(page, 'ceramic 70');
      await isSaved(page);
      const zone = page.getByRole('combobox', { name: 'Zona de traslado' });
      await zone.waitFor();
      expect(await zone.locator('option').allTextContents()).toEqual([
        'Sin traslado',
        'Viña y Valparaíso · US$45.000,00',
      ]);
      await zone.selectOption('COSTA');
      await isSaved(page);
      await page.getByText('Traslado').first().waitFor();
      const [stored] = await storedFor(server, sales, 'Ana Costera');
      expect(stored?.travelZone).toBe('COSTA');
      await activateRules(server, admin, 1);
      await page.reload();
      await zone.and(page.locator(':has(option:checked:text-is("COSTA"))')).waitFor();
      await zone.selectOption({ label: 'Sin traslado' });
      await isSaved(page);
    }));

  it('begins with a customer’s property as it was last measured', () =>
    withPage(browser, server, async (page) => {
      const { id } = await madeCustomer(server, sales, { name: 'Ana Medida' });
      await madePlace(server, 'Property', { customerId: id, input: OWN }, sales.headers);
      await enterBackOffice(page, 'sales', `/customers/${id}/show`);
      await page.getByRole('link', { name: 'Nueva cotización' }).click();
      await page.getByText('Ya medido:').waitFor();
      await page.getByRole('button', { name: /^(Casa|Departamento|Oficina)/ }).click();
      await page.getByRole('button', { name: 'Una lámina para todo' }).click();
      await chooseFilm(page, 'ceramic 70');
      await isSaved(page);
      const [stored] = await storedFor(server, sales, 'Ana Medida');
      expect(stored?.properties[0]?.rooms[0]?.openings).toEqual([
        { label: 'Norte', width: '1.235', height: '2.1', quantity: 1 },
      ]);
    }));

  it(
    'has nothing that axe objects to while it is used, and fits a phone',
    () =>
      withPage(browser, server, async (page) => {
        await openNewQuotation(page);
        await typeCustomer(page, 'Ana Accesible');
        await typeRow(page, ['A', 'ancho', '1']);
        await page.keyboard.press('Alt+l');
        await page.getByRole('dialog', { name: 'Elegir lámina' }).waitFor();
        const found = await faultsOf(page, 360);
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Agregar alternativa' }).click();
        await page.getByRole('button', { name: 'Agregar ajuste' }).click();
        await page.evaluate(() => window.scrollTo(0, 0));
        found.push(...(await faultsOf(page, 360)));
        expect(found).toEqual([]);
      }),
    LONG,
  );

  it(
    'finds films beyond the first hundred of the catalogue',
    () =>
      withPage(browser, server, async (page) => {
        const admin = manager(server, await signIn(server, 'admin'));
        const { id } = await admin.category('createProductCategory', { input: newCategory() });
        // Before all others by name.
        for (const at of Array.from({ length: 100 }, (_, index) => index))
          await admin.product('createProduct', { input: newProduct(id, { name: `#${at}` }) });
        await openNewQuotation(page);
        await typeCustomer(page, 'Ana Catálogo');
        await page.keyboard.press('Alt+l');
        await page.getByRole('dialog', { name: 'Elegir lámina' }).waitFor();
        await page.keyboard.type('NUEVO-');
        await page.getByRole('option').nth(99).waitFor();
        await page.getByRole('combobox', { name: 'Busca por nombre, código o color' }).fill('SOL-CERAMIC-70');
        await page.getByRole('option', { name: 'SOL-CERAMIC-70' }).waitFor();
      }),
    LONG,
  );
});
