import type { Page } from 'playwright-core';
import { DEMO_EMAILS, DEMO_PASSWORD, type StaffRole } from './sign-in.js';

/** Signs in on the back office's own page, and goes on to a page of it. */
export async function enterBackOffice(page: Page, role: StaffRole, path = ''): Promise<void> {
  await page.goto('/admin/');
  await page.getByLabel('Correo').fill(DEMO_EMAILS[role]);
  await page.getByLabel('Contraseña').fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('button', { name: 'Tu cuenta' }).waitFor();
  if (path) await page.goto(`/admin${path}`);
}
