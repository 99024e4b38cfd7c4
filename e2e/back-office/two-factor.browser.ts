import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice, isEntered, leaveBackOffice, signInOnPage } from '../support/back-office.js';
import { launchBrowser, type Server, signIn, startServer, withPage } from '../support/index.js';
import { DEMO_EMAILS, DEMO_PASSWORD } from '../support/sign-in.js';
import { codeOf, nextCode } from '../support/two-factor.js';

describe('two-factor in the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  /** Sets it up on the page that is open, and keeps what is shown once. */
  const setUp = async (page: Page) => {
    await page.getByLabel('Tu contraseña').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Activar' }).click();
    await page.getByRole('img', { name: 'Código QR' }).locator('svg path').waitFor();
    const secret = (await page.locator('code').textContent()) ?? '';
    await page.getByLabel('Código', { exact: false }).last().fill(codeOf(secret));
    await page.getByRole('button', { name: 'Confirmar código' }).click();
    const codes = page.getByRole('list', { name: 'Códigos de recuperación' }).getByRole('listitem');
    await codes.first().waitFor();
    const recoveryCodes = await codes.allTextContents();
    await page.getByRole('button', { name: 'Ya los guardé' }).click();
    return { secret, recoveryCodes };
  };
  const enterWith = async (page: Page, email: string, code: string) => {
    await signInOnPage(page, email);
    await page.getByLabel('Código de 6 dígitos').fill(code);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await isEntered(page);
  };

  it('is set up on the page, asked for at sign-in, replaced by a recovery code and turned off', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'support', '/security');
      const { secret, recoveryCodes } = await setUp(page);
      expect(recoveryCodes).toHaveLength(10);
      await page.getByText('Está activada').waitFor();

      await leaveBackOffice(page);
      await enterWith(page, DEMO_EMAILS.support, nextCode(secret));
      await leaveBackOffice(page);
      await enterWith(page, DEMO_EMAILS.support, recoveryCodes[0] ?? '');

      await page.goto('/admin/security');
      await page.getByRole('button', { name: 'Desactivar' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Tu contraseña').fill('otra cosa cualquiera');
      await dialog.getByLabel('Código').fill(recoveryCodes[1] ?? '');
      await dialog.getByRole('button', { name: 'Desactivar' }).click();
      await dialog.locator('input[name=password][aria-invalid=true]').waitFor();
      await dialog.getByLabel('Tu contraseña').fill(DEMO_PASSWORD);
      await dialog.getByRole('button', { name: 'Desactivar' }).click();
      await page.getByRole('button', { name: 'Activar' }).waitFor();
    }));

  it('that a role requires comes before everything else', () =>
    withPage(browser, server, async (page) => {
      const admin = await signIn(server, 'admin');
      await server.data(
        `mutation { setRoleTwoFactor(key: "sales", expectedVersion: 1, required: true) { userErrors { code } } }`,
        {},
        admin.headers,
      );
      await enterBackOffice(page, 'sales', '/customers');
      await page.getByText('Tu rol pide verificación en dos pasos').waitFor();
      expect(await page.getByRole('menuitem').count()).toBe(0);
      await setUp(page);
      await page.getByRole('heading', { name: 'Clientes', level: 1 }).waitFor();
      await page.getByRole('menuitem', { name: 'Cotizaciones' }).waitFor();
    }));

  it('stands beside a password that is changed by its policy', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'own_sales', '/security');
      await page.getByLabel('Contraseña actual').fill(DEMO_PASSWORD);
      await page.getByLabel('Contraseña nueva').fill('corta');
      await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
      await page.getByText('Usa entre 12 y 128 caracteres').first().waitFor();
      expect(await page.getByLabel('Contraseña nueva').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('Contraseña nueva').fill('una ventana con mucha luz');
      await page.getByRole('button', { name: 'Cambiar contraseña' }).click();
      await page.getByText('Contraseña cambiada').waitFor();
    }));
});
