import type { Page } from 'playwright-core';
import { DEMO_EMAILS, DEMO_PASSWORD, type StaffRole } from './sign-in.js';

/** Fills in the sign-in page and sends it. */
export async function signInOnPage(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/admin/');
  await page.getByLabel('Correo').fill(email);
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Entrar' }).click();
}

/** Signs out from the person's menu. */
export async function leaveBackOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tu cuenta' }).click();
  await page.getByRole('menuitem', { name: 'Salir' }).click();
  await page.getByRole('button', { name: 'Entrar' }).waitFor();
}

/** Signs in on the back office's own page, and goes on to a page of it. */
export async function enterBackOffice(page: Page, role: StaffRole, path = ''): Promise<void> {
  await signInOnPage(page, DEMO_EMAILS[role]);
  await page.getByRole('button', { name: 'Tu cuenta' }).waitFor();
  if (path) await page.goto(`/admin${path}`);
}
