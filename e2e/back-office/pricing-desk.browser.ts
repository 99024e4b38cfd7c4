import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { createPending } from '../support/quotes.js';
import { saveRules } from '../support/rules.js';

/** Long ways by keyboard. */
const PATIENCE = 300_000;

const WINDOW_VINYL = 'Ventana, Vinilo, en porcentaje';

interface Waste {
  readonly opening: string;
  readonly rates: readonly { readonly product: string; readonly rate: string }[];
}
const RULES = `query ($number: Int!) { ruleSet(number: $number) { note inForce rules {
  taxRate volumeTiers { from rate } travelZones { code label amount } waste { byOpening { opening rates { product rate } } }
  overrides { vertical minimumCharge } } } }`;
interface Saved {
  readonly ruleSet: {
    readonly note: string | null;
    readonly rules: {
      readonly taxRate: string;
      readonly volumeTiers: readonly object[];
      readonly travelZones: readonly object[];
      readonly waste: { readonly byOpening: readonly Waste[] };
      readonly overrides: readonly object[];
    };
  };
}

describe('the pricing desk', () => {
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

  const newestOf = async () => {
    const document = '{ ruleSets(first: 1) { nodes { number } } }';
    const { ruleSets } = await server.data<{ ruleSets: { nodes: { number: number }[] } }>(
      document,
      {},
      admin.headers,
    );
    return ruleSets.nodes[0]?.number ?? 0;
  };
  const paste = (page: Page, text: string) =>
    page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);

  it(
    'is filled by keyboard and by pasting, like a spreadsheet',
    () =>
      withPage(browser, server, async (page) => {
        await enterBackOffice(page, 'admin', '/rule-sets/1/show');
        await page.getByRole('link', { name: 'Editar' }).click();
        await page.getByRole('heading', { name: 'Editar las reglas de la versión 1', level: 1 }).waitFor();

        // Arrow keys lead through the grid; a pasted block fills it from there; an emptied cell falls back.
        await page.getByLabel('Vidrio curvo, Vinilo, en porcentaje').focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.type('13,5');
        await page.keyboard.press('Enter');
        await paste(page, '10 %\t11\n12\tx');
        expect(await page.getByLabel(WINDOW_VINYL).inputValue()).toBe('13,5');
        expect(
          await page.getByLabel('Ventanal corredizo, Lámina de seguridad, en porcentaje').inputValue(),
        ).toBe('11');
        const wrong = page.getByLabel('Puerta, Lámina de seguridad, en porcentaje');
        await page.getByText('Escribe un número').waitFor();
        expect(await wrong.getAttribute('aria-invalid')).toBe('true');
        expect(await page.getByRole('button', { name: 'Guardar versión nueva' }).isDisabled()).toBe(true);
        await wrong.fill('');
        await page.getByLabel('Puerta, Lámina de seguridad, en porcentaje: como otros vidrios, 15').waitFor();
      }),
    PATIENCE,
  );

  it(
    'tells what is out of bounds beside its field, loses nothing by a reload, and saves a version',
    () =>
      withPage(browser, server, async (page) => {
        const { number } = await createPending(server);
        await enterBackOffice(page, 'admin', '/rule-sets/1');
        await page.getByLabel(WINDOW_VINYL).fill('13,5');
        await page.getByLabel('Puerta, Lámina de seguridad, en porcentaje').fill('');
        const tax = page.getByRole('textbox', { name: 'Impuesto' });
        await tax.fill('250');
        await page.getByRole('button', { name: 'Agregar una zona' }).click();
        const zone = page.getByRole('group', { name: 'Fila 1' }).last();
        await zone.getByLabel('Código').fill('NORTE');
        await zone.getByLabel('Nombre').fill('Zona norte');
        await zone.getByLabel('Monto').fill('12,50');
        await page.getByLabel('Qué cambió y por qué').fill('Sube el vinilo');
        // What is wrong stands beside its field, and is found from the other rules too.
        await page.getByText('Escribe un porcentaje entre 0 y 100.').waitFor();
        expect(await page.getByRole('button', { name: 'Guardar versión nueva' }).isDisabled()).toBe(true);
        await page.getByRole('tab', { name: 'Vehículos' }).click();
        await page.getByRole('tab', { name: 'General (1 por corregir)' }).waitFor();
        await page.getByRole('button', { name: 'Ver el primero' }).click();
        expect(await tax.evaluate((field) => field === document.activeElement)).toBe(true);
        await tax.fill('20');

        await page.getByRole('tab', { name: 'Vehículos' }).click();
        const minimum = page.locator('section', { has: page.getByRole('heading', { name: 'Cobro mínimo' }) });
        await minimum.getByRole('switch').check();
        await minimum.getByLabel('Cobro mínimo', { exact: true }).fill('80');

        // Nothing is lost by a reload.
        await page.reload();
        await page.getByText('Retomamos lo que dejaste sin guardar.').waitFor();
        expect(await page.getByLabel(WINDOW_VINYL).inputValue()).toBe('13,5');

        await page.getByRole('button', { name: 'Probar con cotizaciones recientes' }).click();
        await page.getByRole('rowheader', { name: number }).waitFor();
        await page.getByText(/: 1 sube\b/).waitFor();

        await page.getByRole('button', { name: 'Guardar versión nueva' }).click();
        await page.getByRole('heading', { name: 'Versión 2', level: 1 }).waitFor();
        await page.getByRole('row', { name: /Impuesto 19\s?% 20\s?%/ }).waitFor();
        await page.getByRole('row', { name: /Ventana › Vinilo 12\s?% 13,5\s?%/ }).waitFor();
        const { ruleSet } = await server.data<Saved>(RULES, { number: 2 }, admin.headers);
        expect(ruleSet).toMatchObject({
          note: 'Sube el vinilo',
          inForce: false,
          rules: {
            taxRate: '0.2',
            travelZones: [{ code: 'NORTE', label: 'Zona norte', amount: '12.5' }],
            overrides: [{ vertical: 'AUTOMOTIVE', minimumCharge: '80' }],
          },
        });
        const rateOf = (opening: string, product: string) =>
          ruleSet.rules.waste.byOpening
            .find((row) => row.opening === opening)
            ?.rates.find((rate) => rate.product === product)?.rate;
        expect(rateOf('WINDOW', 'VINYL')).toBe('0.135');
        expect(rateOf('DOOR', 'LAMINATE')).toBeUndefined();

        await page.getByRole('button', { name: 'Activar' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Activar' }).click();
        await page.getByText('Rige hoy', { exact: true }).waitFor();
      }),
    PATIENCE,
  );

  const saveOver = async (page: Page, newest: number) => {
    const dialog = page.getByRole('dialog', { name: `Ya hay una versión ${newest}` });
    await dialog.getByRole('row', { name: /Impuesto/ }).waitFor();
    await dialog.getByRole('button', { name: 'Guardar encima' }).click();
  };

  it(
    'shows what somebody else saved meanwhile before it is saved over',
    () =>
      withPage(browser, server, async (page) => {
        const newest = await saveRules(server, admin, { taxRate: '0.22' }, await newestOf());
        await enterBackOffice(page, 'admin', '/rule-sets/1');
        await page.getByText('Hay una versión más nueva').waitFor();
        await page.getByLabel(WINDOW_VINYL).fill('14');
        const other = await saveRules(server, admin, { taxRate: '0.21' }, newest);
        await page.getByRole('button', { name: 'Guardar versión nueva' }).click();
        await saveOver(page, newest);
        await saveOver(page, other);
        await page.getByRole('heading', { name: `Versión ${other + 1}`, level: 1 }).waitFor();
      }),
    PATIENCE,
  );

  it(
    'asks as well when the page has read of the newer version by itself',
    () =>
      withPage(browser, server, async (page) => {
        const newest = await saveRules(server, admin, { taxRate: '0.22' }, await newestOf());
        await enterBackOffice(page, 'admin', `/rule-sets/${newest}`);
        await page.getByLabel(WINDOW_VINYL).fill('15');
        const other = await saveRules(server, admin, { taxRate: '0.23' }, newest);
        await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
        await page.getByText('Hay una versión más nueva').waitFor();
        await page.getByRole('button', { name: 'Guardar versión nueva' }).click();
        const dialog = page.getByRole('dialog', { name: `Ya hay una versión ${other}` });
        await dialog.getByRole('row', { name: /Impuesto 22\s?% 23\s?%/ }).waitFor();
        expect(await faultsOf(page, 360)).toEqual([]);
        await dialog.getByRole('button', { name: 'Cancelar' }).click();
        expect(await newestOf()).toBe(other);
        await page.getByRole('button', { name: 'Guardar versión nueva' }).click();
        await saveOver(page, other);
        await page.getByRole('heading', { name: `Versión ${other + 1}`, level: 1 }).waitFor();
      }),
    PATIENCE,
  );
});
