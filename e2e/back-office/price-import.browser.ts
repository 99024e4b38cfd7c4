import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';

/** Two rows as programs other than ours write them: shared texts, and numbers with what binary fractions leave behind. */
const WORKBOOK = {
  'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="x" sheetId="1" r:id="rId9"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="x" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>SKU</t></si><si><r><t>Film </t></r><r><t>price</t></r></si><si><t>SEC-CLEAR-4</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>46.300000000000004</v></c></row></sheetData></worksheet>`,
};
const zipped = (parts: Readonly<Record<string, string>>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );

const BAD = [
  'Código;Nombre;Precio lámina;Precio instalación;Unidad;Moneda',
  'SEC-CLEAR-4;Lámina ñandú;1.046,50;10;m²;USD',
  'NADA;x;5;5;m²;USD',
  'SEC-CLEAR-8;x;doce;10;litro;USD',
  'sec-clear-8 ;x;47;10;m²;USD',
  ';x;1;1;m²;USD',
  'SEC-CLEAR-12;x;-3;10,555;m²;CLP',
  'VIN-WHITE;x;2000000000;10;m²;USD',
].join('\r\n');

describe('prices from a file', () => {
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

  const choose = async (page: Page, name: string, bytes: Buffer) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  };
  const check = (page: Page) => page.getByRole('button', { name: 'Revisar las filas' }).click();
  const priceOf = async (sku: string) =>
    (
      await server.data<{ product: { price: { material: string } } }>(
        `{ product(sku: "${sku}") { price { material } } }`,
        {},
        admin.headers,
      )
    ).product.price.material;

  it('are looked through row by row before anything is saved, and go in all together', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/products');
      await page.getByRole('link', { name: 'Importar precios' }).click();
      // As Excel on Windows saves it: no mark, no UTF-8.
      await choose(page, 'lista.csv', Buffer.from(BAD, 'latin1'));
      await check(page);
      await page.getByText('1 con precio nuevo, 0 sin cambio, 6 con problemas').waitFor();
      const row = (line: number) =>
        page.getByRole('row').filter({ has: page.getByRole('cell', { name: String(line), exact: true }) });
      const says = async (line: number, ...texts: readonly string[]) => {
        for (const text of texts) await row(line).getByText(text).waitFor();
      };
      // What has to be put right is shown first.
      await says(3, 'No hay ninguna lámina con el código NADA.');
      await says(4, '«doce» no es un número', 'no conocemos «litro»', 'está más de una vez');
      await says(5, 'está más de una vez');
      await says(6, 'Código: Falta este dato');
      await says(7, 'no puede ser negativo', 'a lo más 2 decimales', 'La tienda trabaja en USD');
      await says(8, 'no puede pasar de 1.000.000.000.');
      await page.getByRole('button', { name: 'Todas' }).click();
      await says(2, 'Precio nuevo', 'Cambia más de la mitad');
      expect(await page.getByRole('button', { name: 'Guardar 1 precio' }).isDisabled()).toBe(true);
      expect(await priceOf('SEC-CLEAR-4')).toBe('45.00');

      // A wrong guess is put right by hand, and everything is looked at anew.
      await page.getByLabel('Decimales de Precio lámina').click();
      await page.getByRole('option', { name: 'Punto' }).click();
      await check(page);
      await says(2, '«1.046,50» no es un número');

      await choose(page, 'corregida.csv', Buffer.from('sku,price\nsec-clear-4,46.25\nSEC-CLEAR-8,65'));
      await page.getByText('corregida.csv').waitFor();
      await check(page);
      await page.getByText('1 con precio nuevo, 1 sin cambio, 0 con problemas').waitFor();
      await page.getByRole('button', { name: 'Guardar 1 precio' }).click();
      await page.getByText('Listo: 1 precio nuevo.').waitFor();
      expect(await priceOf('SEC-CLEAR-4')).toBe('46.25');
    }));

  it.each(['XLSX', 'CSV'])('that were exported as %s change nothing', (format) =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/prices/import');
      await page.getByRole('button', { name: 'Exportar precios' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: format }).click(),
      ]);
      await choose(page, download.suggestedFilename(), await readFile(await download.path()));
      await check(page);
      await page.getByText('No usamos: Nombre, Categoría, Tipo, Rige desde.').waitFor();
      await page.getByText(/: 0 con precio nuevo, [1-9]\d* sin cambio, 0 con problemas/).waitFor();
    }),
  );

  it('come from workbooks of other programs, and never from what is none', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/prices/import');
      await choose(page, 'otra.xlsx', zipped(WORKBOOK));
      await check(page);
      await page.getByRole('cell', { name: '46,30' }).waitFor();
      const bomb = { ...WORKBOOK, 'xl/sharedStrings.xml': ' '.repeat(31_000_000) };
      await choose(page, 'bomba.xlsx', zipped(bomb));
      await page.getByText('demasiado grande').waitFor();
      const typed = { ...WORKBOOK, 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "a">]><sst>&a;</sst>' };
      await choose(page, 'tipos.xlsx', zipped(typed));
      await page.getByText('No pudimos leer el archivo').waitFor();
      await choose(page, 'foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      await page.getByText('No es una planilla que podamos leer').waitFor();
      await choose(page, 'vacio.csv', Buffer.from('sku;precio\n'));
      await page.getByText('no tiene filas').waitFor();
      await choose(page, 'largo.csv', Buffer.from(`sku\n${'A\n'.repeat(1001)}`));
      await page.getByText('más de 1.000 filas').waitFor();
    }));

  it('are changed by a share, as previewed', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/prices/change');
      await page.getByRole('button', { name: 'Ver qué cambiaría' }).click();
      await page.locator('input[aria-invalid=true]').waitFor();
      await page.getByLabel('Nombre o código').fill('VIN-WHITE');
      await page.getByLabel('Cuánto, en %').fill('-10');
      await page.getByLabel('Redondear a múltiplos de').click();
      await page.getByRole('option', { name: '0,5', exact: true }).click();
      await page.getByRole('button', { name: 'Ver qué cambiaría' }).click();
      await page.getByRole('cell', { name: '45,00' }).waitFor();
      await page.getByRole('button', { name: 'Guardar 1 precio' }).click();
      await page.getByText('Listo: 1 precio nuevo.').waitFor();
      expect(await priceOf('VIN-WHITE')).toBe('45.00');
    }));

  it('are no business of a salesperson', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales', '/prices/import');
      await page.getByText('No tienes acceso').waitFor();
      await page.goto('/admin/products');
      await page.getByRole('button', { name: 'Exportar' }).waitFor();
      expect(await page.getByRole('link', { name: 'Importar precios' }).count()).toBe(0);
    }));
});
