import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, until, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { openPage } from '../support/storefront.js';
import { begin, chooseFilm, contactAs, DONE, goOn, measureLiving } from '../support/wizard.js';

const SIZES = ['2,4', '2,1', '1,5', '1,2'];

describe('the quote wizard for everybody', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  /** Walks the wizard for a home and for a car, and looks at every step. */
  const walk = async (page: Page, look: (step: string) => Promise<void>) => {
    await page.goto('/cotizar', { waitUntil: 'networkidle' });
    await look('start');
    await begin(page, 'Mi casa o departamento', '¿Cómo es el lugar?');
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByText('Elige el tipo de lugar.').waitFor();
    await look('place');
    await page.getByText('Departamento', { exact: true }).click();
    await goOn(page, '¿Qué espacios quieres cubrir?');
    await page.getByRole('button', { name: 'Agregar Living' }).click();
    await page.getByRole('button', { name: 'Agregar Baño' }).click();
    await look('rooms');
    await goOn(page, 'Mide tus vidrios');
    await page.getByText('Cómo medir').click();
    await page.getByText('¿Algo especial?').first().click();
    await page.getByRole('textbox', { name: 'Ancho' }).first().fill('ancho');
    await page.getByRole('button', { name: 'Seguir' }).click();
    await page.getByText('Escribe una medida').waitFor();
    await look('openings');
    await page.getByRole('textbox', { name: 'Ancho' }).first().fill('2,4');
    await goOn(page, 'Elige la lámina');
    await chooseFilm(page, 'Ceramic 70%');
    await page.getByRole('button', { name: 'Comparar con otra lámina' }).click();
    await chooseFilm(page, 'Solar Bronze 20%');
    await page.getByText('Distinta por espacio o por vidrio').click();
    await look('film');
    await goOn(page, 'Tus precios, lado a lado');
    await page.getByText('Living · Ventanal corredera').first().click();
    await look('price');
    await goOn(page, '¿A quién le respondemos?');
    await page.getByRole('checkbox', { name: 'Es para una empresa' }).check();
    await page.getByRole('button', { name: 'Enviar' }).click();
    await page.getByText('Escribe tu nombre.').waitFor();
    await look('contact');
    await page.getByRole('checkbox', { name: 'Es para una empresa' }).uncheck();
    await contactAs(page, 'Ana');
    await page.getByRole('button', { name: 'Enviar' }).click();
    await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
    await look('done');
    await begin(page, 'Mi auto', '¿Cuál es tu auto?');
    await look('vehicle');
    await page.getByRole('textbox', { name: 'Marca' }).fill('Kia');
    await page.getByRole('textbox', { name: 'Modelo' }).fill('Rio');
    await page.getByText('Sedán', { exact: true }).click();
    await goOn(page, 'Elige los vidrios');
    await page.getByRole('button', { name: 'Todos los vidrios' }).click();
    await look('glasses');
  };

  it(
    'has nothing that axe objects to on any step, and fits the smallest phone',
    () =>
      withPage(browser, server, async (page) => {
        const found: string[] = [];
        await walk(page, async (step) => {
          found.push(...(await faultsOf(page, 320)).map((fault) => `${step} ${fault}`));
        });
        expect(found).toEqual([]);
      }),
    300_000,
  );

  it('can be walked with the keyboard alone', () =>
    withPage(browser, server, async (page) => {
      const { keyboard } = page;
      /** Tabs on until something of that kind and name has the focus. */
      const tabTo = async (role: 'button' | 'radio' | 'textbox', name: string | RegExp) => {
        const target = page.getByRole(role, { name }).first();
        await target.waitFor({ state: 'attached' });
        for (let presses = 0; presses < 120; presses += 1) {
          if (await target.evaluate((element) => element === document.activeElement)) return;
          await keyboard.press('Tab');
        }
        throw new Error(`The keyboard does not reach ${name}`);
      };
      /** The step's heading has the focus: that is what a screen reader reads on the way. */
      const at = (heading: string) =>
        until(`the focus on ${heading}`, () =>
          page.evaluate(
            (name) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === name,
            heading,
          ),
        );
      await openPage(page, '/cotizar');
      await tabTo('button', 'Mi casa o departamento');
      await keyboard.press('Enter');
      await at('¿Cómo es el lugar?');
      await tabTo('radio', 'Casa');
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await at('¿Qué espacios quieres cubrir?');
      await tabTo('button', 'Agregar Cocina');
      await keyboard.press('Enter');
      await tabTo('button', 'Seguir');
      await keyboard.press('Enter');
      await at('Mide tus vidrios');
      await tabTo('textbox', 'Ancho');
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type('1,4');
      // To the height, which is as it should be, and on.
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await at('Elige la lámina');
      await tabTo('radio', /Ceramic|Mirror/);
      await keyboard.press('Space');
      await keyboard.press('Enter');
      await at('Tu precio');
      await tabTo('button', 'Seguir');
      await keyboard.press('Enter');
      await at('¿A quién le respondemos?');
      await keyboard.press('Tab');
      await tabTo('button', 'Enviar');
      await keyboard.press('Enter');
      // The first fault has the focus.
      await page.getByText('Escribe tu nombre.').waitFor();
      await until('the focus on the first fault', () =>
        page.evaluate(() => document.activeElement?.id === 'contact-name'),
      );
      await keyboard.type('Ana Teclado');
      await tabTo('textbox', 'Correo');
      await keyboard.type('ana@example.com');
      await keyboard.press('Enter');
      await at(DONE);
    }));

  it('shows on a phone why it does not go on without a film', () =>
    withPage(browser, server, async (page) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await measureLiving(page, SIZES);
      await page.getByRole('button', { name: 'Seguir' }).click();
      const fault = page.getByText(/^Falta elegir la lámina/);
      await until('the fault on the screen', () =>
        fault.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      );
    }));
});
