import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterBackOffice, isEntered, signInOnPage } from '../support/back-office.js';
import { launchBrowser, type Server, type Session, signIn, startServer, withPage } from '../support/index.js';
import { createRole, hired, PASSWORD } from '../support/staff.js';

describe('the team in the back office', () => {
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

  it('takes somebody in, gives another role, and closes the account', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/staff/create');
      await page.getByLabel('Nombre').fill('Rosa Ñandú');
      await page.getByLabel('Correo').fill('rosa@example.com');
      await page.getByLabel('Primera contraseña').fill('corta');
      await page.getByRole('checkbox', { name: 'Soporte' }).check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Usa entre 12 y 128 caracteres').first().waitFor();
      await page.getByLabel('Primera contraseña').fill(PASSWORD);
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('heading', { name: 'Rosa Ñandú', level: 1 }).waitFor();
      await page.getByText('No está abierta en ninguna parte.').waitFor();

      await page.getByRole('link', { name: 'Editar' }).click();
      await page.getByRole('checkbox', { name: 'Soporte' }).uncheck();
      await page.getByRole('checkbox', { name: 'Ventas (descuento' }).check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Descuento de hasta 10').waitFor();

      await page.getByRole('button', { name: 'Cerrar la cuenta' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cerrar la cuenta' }).click();
      await page.getByRole('button', { name: 'Reabrir la cuenta' }).waitFor();
    }));

  it('ends a session of somebody, and lets them in outside of their hours', () =>
    withPage(browser, server, async (page) => {
      const { user, session } = await hired(server, admin, 'support');
      await enterBackOffice(page, 'admin', `/staff/${user.id}/show`);
      await page.getByRole('button', { name: 'Cerrar', exact: true }).click();
      await page.getByText('No está abierta en ninguna parte.').waitFor();
      expect((await server.gql('{ viewer { id } }', {}, session.headers)).status).toBe(401);
      await page.getByRole('button', { name: 'Dar una excepción' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Hasta').fill('2020-01-01T10:00');
      await dialog.getByLabel('Motivo').fill('Inventario');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await dialog.getByText('Elige un momento que aún no haya pasado.').waitFor();
      await dialog.getByLabel('Hasta').fill('2099-01-01T10:00');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('Con excepción hasta el').waitFor();
    }));

  it('puts beside the roles what somebody cannot give', () =>
    withPage(browser, server, async (page) => {
      const key = 'jefatura';
      const permissions = ['users:admin', 'quotations:read'];
      await createRole(server, admin, { key, name: 'Jefatura', permissions });
      const { user } = await hired(server, admin, key);
      await signInOnPage(page, user.email, PASSWORD);
      await isEntered(page);
      await page.goto('/admin/staff/create');
      await page.getByLabel('Nombre').fill('Nadie');
      await page.getByLabel('Correo').fill('nadie@example.com');
      await page.getByLabel('Primera contraseña').fill(PASSWORD);
      await page.getByRole('checkbox', { name: 'Administración' }).check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page
        .getByRole('group', { name: 'Roles' })
        .getByText('No puedes dar lo que tú no tienes')
        .waitFor();
    }));

  it('makes a role of its own, with hours, that sees only what is its own', () =>
    withPage(browser, server, async (page) => {
      await enterBackOffice(page, 'admin', '/roles/create');
      await page.getByRole('textbox', { name: 'Clave' }).fill('terreno');
      await page.getByRole('textbox', { name: 'Nombre' }).fill('Terreno');
      await page.getByLabel('Descuento máximo').fill('7,5');
      await page.getByLabel('Ver solo las cotizaciones que están a su nombre.').check();
      await page.getByLabel('Crear y cambiar las cotizaciones que puede ver.').check();
      await page.getByRole('button', { name: 'Guardar' }).click();
      await page.getByRole('heading', { name: 'Terreno', level: 1 }).waitFor();
      await page.getByText('Descuento de hasta 7,5').waitFor();
      await page.getByText('Nadie lo tiene.').waitFor();

      await page.getByRole('button', { name: 'Cambiar horario y redes' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Agregar horario' }).click();
      await dialog.getByLabel('Desde').fill('08:30');
      await dialog.getByLabel('Redes permitidas').fill('10.0.0.0/8\nuna red');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await dialog.getByText('Escribe una red así').waitFor();
      await dialog.getByLabel('Redes permitidas').fill('10.0.0.0/8');
      await dialog.getByRole('button', { name: 'Guardar' }).click();
      await page.getByText('lun–vie 08:30–18:00 · 10.0.0.0/8').waitFor();

      const { role } = await server.data<{ role: object }>(
        '{ role(key: "terreno") { permissions discountLimit } }',
        {},
        admin.headers,
      );
      expect(role).toEqual({
        permissions: ['quotations:read_own', 'quotations:write'],
        discountLimit: '0.075',
      });
      await page.getByRole('button', { name: 'Eliminar' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Confirmar' }).click();
      await page.getByRole('heading', { name: 'Roles', level: 1 }).waitFor();
      await page.getByRole('cell', { name: 'Soporte' }).first().waitFor();
      expect(await page.getByRole('cell', { name: 'Terreno' }).count()).toBe(0);
    }));
});
