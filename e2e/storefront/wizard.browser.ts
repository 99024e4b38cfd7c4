import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInCustomer } from '../support/codes.js';
import { launchBrowser, type Server, startServer, until, withPage } from '../support/index.js';
import {
  begin,
  chooseFilm,
  contactAs,
  DONE,
  goOn,
  measureLiving,
  preview,
  quotationsOf,
  showsAmount,
} from '../support/wizard.js';

const living = (items: readonly object[]) => ({
  vertical: 'RESIDENTIAL',
  properties: [
    {
      type: 'HOUSE',
      rooms: [
        {
          name: 'Living',
          type: 'LIVING_ROOM',
          openings: [
            { type: 'SLIDING_DOOR', width: '3.2', height: '2.1', items },
            { type: 'WINDOW', width: '1.2', height: '0.955', items },
          ],
        },
      ],
    },
  ],
});
const SIZES = ['320 cm', '2,1', '1200mm', '0.955 m'];

describe('the quote wizard', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('leads from a house to an accepted quotation at the price of the engine', () =>
    withPage(browser, server, async (page) => {
      const [
        {
          totals: { total },
        } = { totals: { total: '' } },
      ] = await preview(server, living([{ sku: 'SOL-CERAMIC-70' }]));
      await measureLiving(page, SIZES);
      await chooseFilm(page, 'Ceramic 70%');
      await showsAmount(page.locator('aside .figure > [aria-hidden]'), total);
      await goOn(page, 'Tu precio');
      await page.getByText('Living · Ventanal corredera').click();
      await page.getByText('Vidrio: 3,2 × 2,1 m × 1, en m²').waitFor();
      await goOn(page, '¿A quién le respondemos?');
      await contactAs(page, 'Ana Residencial', 'ana.residencial@example.com');
      await page.getByRole('checkbox', { name: /novedades/ }).check();
      await page.getByRole('button', { name: 'Enviar' }).click();
      await page.getByRole('heading', { level: 1, name: DONE }).waitFor();
      await showsAmount(page.locator('p.figure'), total);
      const link = await page.getByRole('textbox', { name: 'Enlace privado' }).inputValue();
      const token = new URL(link).hash.slice(1);
      const { quotationByToken } = await server.data<{ quotationByToken: object }>(
        'query ($token: String!) { quotationByToken(token: $token) { status totals { total } } }',
        { token },
      );
      expect(quotationByToken).toEqual({ status: 'PENDING', totals: { total } });
      await page.getByRole('link', { name: 'Ver mi cotización' }).click();
      await page.getByLabel('Escribe tu nombre completo').fill('Ana Residencial');
      await page.reload();
      expect(await page.getByLabel('Escribe tu nombre completo').inputValue()).toBe('Ana Residencial');
      await page.getByLabel(/Leí y acepto/).check();
      await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
      await page.getByText(/^La aceptó Ana Residencial/).waitFor();
      expect(await quotationsOf(server, 'Ana Residencial')).toMatchObject([
        { status: 'CONFIRMED', totals: { total } },
      ]);
      // Whoever proves the address is known to welcome news.
      const { headers } = await signInCustomer(server, { email: 'ana.residencial@example.com' });
      expect(await server.data('{ myAccount { acceptsMarketing } }', {}, headers)).toEqual({
        myAccount: { acceptsMarketing: true },
      });
    }));

  it('keeps everything through a reload and a closed tab, and goes back as the browser does', () =>
    withPage(browser, server, async (page) => {
      await measureLiving(page, SIZES);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Mide tus vidrios' }).waitFor();
      await page.getByRole('textbox', { name: 'Ancho' }).first().fill('2,5');
      await page.reload();
      expect(await page.getByRole('textbox', { name: 'Ancho' }).first().inputValue()).toBe('2,5');
      const again = await page.context().newPage();
      await page.close();
      await again.goto('/cotizar');
      await again.getByRole('link', { name: 'Living' }).click();
      await again.getByRole('heading', { level: 1, name: 'Elige la lámina' }).waitFor();
      await again.getByRole('link', { name: 'Medidas' }).click();
      await until('what was typed', async () => {
        const first = again.getByRole('textbox', { name: 'Ancho' }).first();
        return (await first.inputValue({ timeout: 2000 })) === '2,5';
      });
    }));

  it('compares alternatives side by side', () =>
    withPage(browser, server, async (page) => {
      const [dear, cheap] = await preview(
        server,
        living([
          { sku: 'SOL-CERAMIC-70', option: 'Cerámica' },
          { sku: 'SEC-CLEAR-4', option: 'Opción B' },
        ]),
      );
      await measureLiving(page, SIZES);
      await chooseFilm(page, 'Ceramic 70%');
      await page.getByRole('button', { name: 'Comparar con otra lámina' }).click();
      await chooseFilm(page, 'Clear Security 4mil');
      await page.getByRole('button', { name: 'Opción A' }).click();
      await page.getByRole('textbox', { name: 'Nombre de la alternativa' }).fill('Cerámica');
      await goOn(page, 'Tus precios, lado a lado');
      const option = (name: string) => page.getByRole('listitem').filter({ hasText: name });
      await showsAmount(option('Cerámica').locator('.figure > [aria-hidden]'), dear?.totals.total ?? '');
      await showsAmount(option('Opción B').locator('.figure > [aria-hidden]'), cheap?.totals.total ?? '');
      await option('Opción B').getByText('La más económica').waitFor();
    }));

  it('sells stripes by the metre and draws them', () =>
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
    }));

  it('does not sell for a car the film that one came with for a window', () =>
    withPage(browser, server, async (page) => {
      await page.goto('/cotizar?film=VIN-FROST-FULL', { waitUntil: 'networkidle' });
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
    }));
});
