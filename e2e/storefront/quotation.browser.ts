import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readQuotation } from '../support/changes.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { faultsOf } from '../support/inspect-page.js';
import { changed, createPending, type Quotation, twoOptions } from '../support/quotes.js';
import { changeShop } from '../support/shop.js';

describe('the page of a quotation', () => {
  let server: Server;
  let browser: Browser;
  let staff: Session;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    staff = await signIn(server, 'sales');
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  const open = async (page: Page, { accessToken, number }: Quotation, path = '/q') => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${path}#${accessToken}`, { waitUntil: 'networkidle' });
    await page.getByText(number, { exact: true }).first().waitFor();
  };
  const standing = (page: Page, words: string) =>
    page.getByRole('main').getByRole('status').getByText(words, { exact: true }).waitFor();

  it('lets its customer choose and accept, and shows it to whoever else looks', () =>
    withPage(browser, server, (page) =>
      withPage(browser, server, async (other) => {
        const quotation = await createPending(server, { quote: twoOptions() });
        await open(other, quotation);
        await open(page, quotation);
        await page.getByRole('heading', { level: 1, name: 'Cotización para Ana Muñoz' }).waitFor();

        await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
        await expectFocus(page, 'accept-option');
        await page.getByText('Elige primero una de las alternativas.').first().waitFor();
        await page.getByRole('radio', { name: /^B/ }).check();
        await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
        await expectFocus(page, 'accept-name');
        await page.getByLabel('Escribe tu nombre completo').fill('Ana Muñoz Soto');
        await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
        await expectFocus(page, 'accept-terms');
        await page.getByLabel(/Leí y acepto/).check();
        await page.getByRole('button', { name: 'Aceptar la cotización' }).click();

        await standing(page, 'Aceptada');
        await expectFocus(page, 'standing');
        await page.getByText(/^La aceptó Ana Muñoz Soto el /).waitFor();
        expect(await page.getByRole('button', { name: 'Aceptar la cotización' }).count()).toBe(0);
        expect(await page.getByRole('radio', { name: /^B/ }).isChecked()).toBe(true);
        await standing(other, 'Aceptada');
        expect(await readQuotation(server, quotation.id, staff.headers)).toMatchObject({
          status: 'CONFIRMED',
          history: [{}, { kind: 'CONFIRMED', message: 'Ana Muñoz Soto' }],
        });
      }),
    ));

  it('follows what the shop does, without being loaded anew', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await open(page, quotation);
      await page.getByText('En vivo: si algo cambia, lo ves aquí.').waitFor();
      const revision = changed(await change(server, 'reviseQuotation', { id: quotation.id }, staff.headers));
      changed(await change(server, 'submitQuotation', { id: revision.id }, staff.headers));
      await page.getByText('Revisión 2').waitFor();
      changed(await change(server, 'confirmQuotation', { id: revision.id }, staff.headers));
      await standing(page, 'Aceptada');
    }));

  it('lets whoever holds the link choose how to be told, without an account', () =>
    withPage(browser, server, async (page) => {
      const customer = { name: 'Iván Soto', email: 'ivan@example.com', whatsapp: '+56987650000' };
      const quotation = await createPending(server, { customer });
      await open(page, quotation);
      const fold = page.getByText('Cómo te escribimos');
      await fold.click();
      await page.getByRole('radio', { name: 'Por donde la tienda prefiera', checked: true }).waitFor();
      await page.getByRole('radio', { name: 'Solo por donde yo elija' }).check();
      expect(await page.getByRole('checkbox', { name: 'Mensaje de texto' }).count()).toBe(0);
      await page.getByRole('checkbox', { name: 'WhatsApp' }).check();
      await page.getByRole('checkbox', { name: 'Correo' }).uncheck();
      await page.getByText('Guardado.', { exact: true }).waitFor();
      expect(await faultsOf(page, 320)).toEqual([]);
      await page.reload({ waitUntil: 'networkidle' });
      await fold.click();
      await page.getByRole('checkbox', { name: 'WhatsApp', checked: true }).waitFor();
      expect(await page.getByRole('checkbox', { name: 'Correo' }).isChecked()).toBe(false);
      const { known } = await server.data<{ known: object }>(
        'query ($token: String!) { known: messagePreferencesByToken(token: $token) { channels reminders } }',
        { token: quotation.accessToken },
      );
      expect(known).toEqual({ channels: ['WHATSAPP'], reminders: true });
    }));

  it('loses nothing that was typed when the answer does not come, and accepts once', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await open(page, quotation);
      await page.getByLabel('Escribe tu nombre completo').fill('Ana Muñoz');
      await page.getByLabel(/Leí y acepto/).check();
      // The request arrives, its answer does not; nor does what would tell of it, until it is sent again.
      let sent = 0;
      await page.route('**/graphql', async (route) => {
        const accepts = route.request().postData()?.includes('acceptance') ?? false;
        if (accepts) sent += 1;
        if (sent > 1) return route.continue();
        if (accepts) await route.fetch();
        await route.abort();
      });
      await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
      await page.getByText(/^No hubo respuesta/).waitFor();
      expect(await page.getByLabel('Escribe tu nombre completo').inputValue()).toBe('Ana Muñoz');
      await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
      await standing(page, 'Aceptada');
      const { history } = (await readQuotation(server, quotation.id, staff.headers)) ?? {};
      expect(history?.filter(({ kind }) => kind === 'CONFIRMED')).toHaveLength(1);
    }));

  it('asks for the terms anew when they changed while they were read', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await open(page, quotation);
      await page.getByText('Leer las condiciones').waitFor();
      await changeShop(server, await signIn(server, 'admin'), { terms: 'Otras condiciones.' });
      await page.getByLabel('Escribe tu nombre completo').fill('Ana Muñoz');
      await page.getByLabel(/Leí y acepto/).check();
      await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
      await page.getByText(/^Las condiciones cambiaron/).waitFor();
      await page.getByText('Leer las condiciones').click();
      await page.getByText('Otras condiciones.').last().waitFor();
      await page.getByRole('button', { name: 'Aceptar la cotización' }).click();
      await standing(page, 'Aceptada');
    }));

  it('takes a wish, and a refusal with its reason', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await open(page, quotation);
      await page.getByText('Pedir un cambio', { exact: true }).click();
      await page.getByRole('button', { name: 'Enviar el pedido' }).click();
      await expectFocus(page, 'change-message');
      await page.getByLabel('¿Qué te gustaría distinto?').fill('Más oscura en el dormitorio');
      await page.getByRole('button', { name: 'Enviar el pedido' }).click();
      await page.getByText(/^Lo recibimos/).waitFor();
      await page.getByRole('listitem').filter({ hasText: 'Pediste un cambio' }).waitFor();

      await page.getByText('No, gracias').click();
      await page.getByRole('button', { name: 'Elegí otra propuesta' }).click();
      await page.getByRole('button', { name: 'Rechazar la cotización' }).click();
      await standing(page, 'No aceptada');
      await expectFocus(page, 'standing');
      expect(await readQuotation(server, quotation.id, staff.headers)).toMatchObject({
        status: 'REJECTED',
        rejectionReason: 'Elegí otra propuesta',
      });
    }));

  it('says kindly that it is over, or that the link opens nothing', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await page.clock.setFixedTime(quotation.expiresAt ?? '');
      await open(page, quotation);
      await standing(page, 'Venció');
      expect(await page.getByRole('button', { name: 'Aceptar la cotización' }).count()).toBe(0);
      changed(await change(server, 'revokeQuotationLink', { id: quotation.id }, staff.headers));
      await page.getByRole('heading', { name: 'Este enlace ya no abre nada' }).waitFor();
      await page.goto('/q');
      await page.getByRole('heading', { name: 'Este enlace ya no abre nada' }).waitFor();
    }));

  it('keeps its token from servers, search engines and other sites', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
      const answer = await page.goto(`/q#${quotation.accessToken}`, { waitUntil: 'networkidle' });
      expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
      expect(await answer?.text()).toContain('noindex');
      const asked = addresses.map((address) => address.replace(/#.*/, ''));
      expect(asked.filter((address) => address.includes(quotation.accessToken))).toEqual([]);
      const share = page.getByRole('link', { name: 'Compartir por WhatsApp' });
      const text = new URL((await share.getAttribute('href')) ?? '').searchParams.get('text');
      expect(text).toContain(`${server.url}/q#${quotation.accessToken}`);
    }));

  it('is read in the other language at the same place', () =>
    withPage(browser, server, async (page) => {
      const quotation = await createPending(server);
      await open(page, quotation);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Quotation for Ana Muñoz' }).waitFor();
    }));

  it('prints as a document, with nothing to operate', () =>
    withPage(browser, server, async (page) => {
      await open(page, await createPending(server, { quote: twoOptions() }));
      await page.emulateMedia({ media: 'print' });
      await page.getByText('Firma', { exact: true }).waitFor();
      const operable = page.locator('button, input, textarea, select, nav, summary:has(> svg)');
      const visible = await operable.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(visible).toBe(0);
    }));

  it(
    'is sound for axe, waiting and accepted, on a desktop and on the smallest phone',
    () =>
      withPage(browser, server, async (page) => {
        for (const [path, words] of [
          ['/q', 'Aceptada'],
          ['/en/q', 'Accepted'],
        ] as const) {
          const quotation = await createPending(server, { quote: twoOptions() });
          await open(page, quotation, path);
          for (const summary of await page.locator('summary').all()) await summary.click();
          expect(await faultsOf(page, 320)).toEqual([]);
          const { id } = quotation;
          changed(await change(server, 'confirmQuotation', { id, acceptance: ACCEPTANCE }, staff.headers));
          await page.getByRole('heading', { name: words }).waitFor();
          expect(await faultsOf(page, 320)).toEqual([]);
        }
      }),
    300_000,
  );
});

const ACCEPTANCE = { name: 'Ana', acceptedTerms: true, option: 'A' };

const expectFocus = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
