import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type Server, startServer, until, withPage } from '../support/index.js';
import { openPage } from '../support/storefront.js';
import {
  begin,
  chooseFilm,
  contactAs,
  DONE,
  goOn,
  preview,
  quotationsOf,
  showsAmount,
  toStep,
} from '../support/wizard.js';

describe('the quote wizard for offices, designs and cars', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('takes a film for an office, another for a room of it and for one pane, and tells of the volume tier', () =>
    withPage(browser, server, async (page) => {
      const pane = (type: string, width: string, height: string, sku: string, quantity = 1) => ({
        type,
        width,
        height,
        quantity,
        items: [{ sku }],
      });
      const office = (openings: readonly object[]) => ({ name: 'Oficina abierta', type: 'OFFICE', openings });
      const rooms = [
        office([pane('WINDOW', '3.6', '3', 'SOL-GREY-35', 4)]),
        {
          name: 'Sala de reuniones',
          type: 'MEETING_ROOM',
          openings: [
            pane('PARTITION', '3', '2.6', 'VIN-FROST-FULL'),
            pane('DOOR', '0.9', '2.6', 'SEC-CLEAR-8'),
          ],
        },
      ];
      const priceOf = async (of: readonly object[]) => {
        const quote = { vertical: 'COMMERCIAL', properties: [{ type: 'OFFICE', rooms: of }] };
        return (await preview(server, quote))[0]?.totals.total ?? '';
      };
      const total = page.locator('aside .figure > [aria-hidden]');
      await begin(page, 'Local u oficina', '¿Cómo es el lugar?');
      await page.getByText('Oficina', { exact: true }).click();
      await goOn(page, '¿Qué espacios quieres cubrir?');
      await page.getByRole('button', { name: 'Agregar Oficina abierta' }).click();
      await goOn(page, 'Mide tus vidrios');
      await page.getByRole('textbox', { name: 'Ancho' }).fill('3,6');
      await page.getByRole('textbox', { name: 'Alto' }).fill('3');
      await goOn(page, 'Elige la lámina');
      await chooseFilm(page, 'Solar Grey 35%');
      await showsAmount(total, await priceOf(rooms.slice(0, 1)));
      // 49,68 m²: the tier of 50 m² would cost less.
      await page.locator('aside').getByText('0,4\u00a0m² más de lámina y pagas menos.').waitFor();

      await toStep(page, 'Espacios').click();
      await page.getByRole('button', { name: 'Agregar Sala de reuniones' }).click();
      await toStep(page, 'Lámina').click();
      await page.getByText('Distinta por espacio o por vidrio').click();
      await page.getByRole('radio', { name: /^Sala de reuniones/ }).check();
      await chooseFilm(page, 'Esmerilado Total');
      await page.getByRole('radio', { name: /^Puerta 2/ }).check();
      await chooseFilm(page, 'Clear Security 8mil');
      await showsAmount(total, await priceOf(rooms));
      await page
        .getByText('Esmerilado Total, Clear Security 8mil')
        .or(page.getByText('Clear Security 8mil, Esmerilado Total'))
        .waitFor();
    }));

  it('sells stripes by the metre, and draws them and designs', () =>
    withPage(browser, server, async (page) => {
      const stripes = { direction: 'VERTICAL', count: 7, width: '0.05' };
      const [option] = await preview(server, {
        vertical: 'ARCHITECTURAL',
        properties: [
          {
            type: 'OFFICE',
            rooms: [
              {
                name: 'División',
                type: 'OFFICE',
                openings: [
                  {
                    type: 'PARTITION',
                    width: '2.4',
                    height: '2.6',
                    quantity: 2,
                    items: [{ sku: 'VIN-STRIPES', stripes }],
                  },
                ],
              },
            ],
          },
        ],
      });
      await begin(page, 'Franjas y diseños', '¿Cómo es el lugar?');
      await page.getByText('Oficina', { exact: true }).click();
      await goOn(page, '¿Qué espacios quieres cubrir?');
      await page.getByRole('button', { name: 'Agregar División de vidrio' }).click();
      await goOn(page, 'Mide tus vidrios');
      await goOn(page, 'Elige la lámina');
      await chooseFilm(page, 'Franjas');
      await page.getByText('Verticales').click();
      await page.getByRole('textbox', { name: 'Cuántas' }).fill('7');
      await page.getByRole('textbox', { name: 'Ancho de cada una' }).fill('5 cm');
      await showsAmount(page.locator('aside .figure > [aria-hidden]'), option?.totals.total ?? '');
      const drawn = page.getByRole('img', { name: /^División de vidrio dibujado/ });
      await until('seven stripes', async () => (await drawn.locator('rect.stroke-edge').count()) === 7);
      // A design covers the whole glass, and is drawn as one.
      await chooseFilm(page, 'Diseño Personalizado');
      await drawn.locator('pattern path').first().waitFor({ state: 'attached' });
      expect(await drawn.locator('rect.stroke-edge').count()).toBe(0);
    }));

  it('does not sell for a car the film that one came with for a window', () =>
    withPage(browser, server, async (page) => {
      await openPage(page, '/cotizar?film=VIN-FROST-FULL');
      await page.getByText('Con la lámina Esmerilado Total.').waitFor();
      await page.getByRole('button', { name: 'Mi auto' }).click();
      await page.getByText('Quitamos Esmerilado Total').waitFor();
    }));

  it('picks the glasses of two cars on their drawings', () =>
    withPage(browser, server, async (page) => {
      await begin(page, 'Mi auto', '¿Cuál es tu auto?');
      await page.getByRole('textbox', { name: 'Marca' }).fill('Toyota');
      await page.getByRole('textbox', { name: 'Modelo' }).fill('RAV4');
      await page.getByText('SUV', { exact: true }).click();
      await page.getByRole('button', { name: 'Agregar otro auto' }).click();
      const second = page.getByRole('region', { name: 'Auto 2' });
      // The focus goes there by itself; what is typed before would follow it.
      const make = second.getByRole('textbox', { name: 'Marca' });
      await until('the focus', () => make.evaluate((field) => field === document.activeElement));
      await second.getByRole('textbox', { name: 'Modelo' }).fill('Rio');
      const rio = page.getByRole('region', { name: 'Rio' });
      await rio.getByRole('textbox', { name: 'Marca' }).fill('Kia');
      await page.getByRole('region', { name: 'Kia Rio' }).getByText('Sedán', { exact: true }).click();
      await goOn(page, 'Elige los vidrios');
      await page.locator('label[for$="-rear"]').first().click();
      await page.getByRole('region', { name: 'Kia Rio' }).getByRole('checkbox', { name: 'Techo' }).check();
      await page.getByRole('checkbox', { name: 'Delantero izquierdo' }).first().check();
      await page.getByRole('textbox', { name: 'Ancho' }).first().fill('1,02');
      await goOn(page, 'Elige la lámina');
      await chooseFilm(page, 'Ceramic 50%');
      const items = [{ sku: 'SOL-CERAMIC-50' }];
      const [option] = await preview(server, {
        vertical: 'AUTOMOTIVE',
        vehicles: [
          {
            openings: [
              { type: 'FRONT_SIDE_WINDOW', width: '1.02', height: '0.52', items },
              { type: 'REAR_WINDOW', width: '1.25', height: '0.55', curvedGlass: true, items },
            ],
          },
          { openings: [{ type: 'SUNROOF', width: '0.85', height: '0.5', items }] },
        ],
      });
      await showsAmount(page.locator('aside .figure > [aria-hidden]'), option?.totals.total ?? '');
      await goOn(page, 'Tu precio');
      await goOn(page, '¿A quién le respondemos?');
      await contactAs(page, 'Ana Conductora');
      await page.getByRole('button', { name: 'Enviar' }).click();
      await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
      expect(await quotationsOf(server, 'Ana Conductora')).toEqual([
        expect.objectContaining({ status: 'PENDING', totals: { total: option?.totals.total } }),
      ]);
      // What was sent stays as it is; its sizes can be quoted again.
      await page.getByRole('button', { name: 'Cotizar de nuevo con estas medidas' }).click();
      await page.getByRole('heading', { level: 1, name: 'Elige los vidrios' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'Ancho' }).first().inputValue()).toBe('1,02');
    }));
});
