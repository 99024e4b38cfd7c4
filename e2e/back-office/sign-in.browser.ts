import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice } from '../support/back-office.js';
import { launchBrowser, type Server, startServer, withPage } from '../support/index.js';

describe('signing in to the back office', () => {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server[Symbol.asyncDispose]();
  });

  it('says what is wrong, in the language of the page', () =>
    withPage(browser, server, async (page) => {
      await page.goto('/admin/');
      await page.getByLabel('Correo').fill('admin@lamina.demo');
      await page.getByLabel('Contraseña').fill('not the password');
      await page.getByRole('button', { name: 'Entrar' }).click();
      await page.getByRole('alert').waitFor();
      expect(new URL(page.url()).pathname).toBe('/admin/login');
    }));

  it('stays signed in over a reload, without keeping the token where scripts find it', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales', '/customers');
      await page.getByRole('heading', { name: 'Clientes', level: 1 }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Clientes', level: 1 }).waitFor();
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain('eyJ');
    }));

  it('is over after signing out', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales');
      await page.getByRole('button', { name: 'Tu cuenta' }).click();
      await page.getByRole('menuitem', { name: 'Salir' }).click();
      await page.getByRole('button', { name: 'Entrar' }).waitFor();
      await page.goto('/admin/quotations');
      await page.getByRole('button', { name: 'Entrar' }).waitFor();
    }));

  it('speaks English when asked to, and remembers it', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'sales');
      await page.getByRole('button', { name: 'Tu cuenta' }).click();
      await page.getByRole('menuitem', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    }));
});
