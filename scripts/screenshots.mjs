import { mkdir, stat } from 'node:fs/promises';
import { buildStale } from './lib/build.mjs';
import { launchChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { fromRoot } from './lib/paths.mjs';
import { runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';
import { onEndSignals } from './lib/signals.mjs';
import { pathOf } from './screenshots/address.mjs';
import { becomeCustomer } from './screenshots/customer.mjs';
import { startOwnServer } from './screenshots/own-server.mjs';
import { LOOKS, PAGES } from './screenshots/pages.mjs';

const FOLDER = fromRoot('docs', 'screenshots');
const WHO = { email: 'admin@lamina.demo', password: 'demo-lamina-2026' };
/** Text stays sharp and a picture stays at some 50 kB; PNG is two to three times larger. */
const QUALITY = 55;

/** @param {import('playwright-core').Page} page */
async function becomeStaff(page) {
  await page.goto('/admin/');
  await page.getByLabel('Correo').fill(WHO.email);
  await page.getByLabel('Contraseña').fill(WHO.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('button', { name: 'Tu cuenta' }).waitFor();
}

/**
 * Where each picture is taken: on a phone lists look otherwise, so what is clicked is looked for on a desktop.
 * @param {import('playwright-core').Page} page @param {Readonly<Record<string, string>>} own
 */
async function findAddresses(page, own) {
  const found = [];
  for (const { name, path: given, follow, ready } of PAGES) {
    const path = given.replace(/^:\w+/, (part) => own[part] ?? part);
    await page.goto(path);
    if (follow) {
      await page.locator(follow).first().click();
      await page.waitForURL((url) => url.pathname !== path);
    }
    found.push({ name, ready, path: pathOf(page.url()) });
  }
  return found;
}

/** @param {import('playwright-core').Page} page @param {{ name: string, path: string, ready: string }} picture @param {string} look */
async function take(page, { name, path, ready }, look) {
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
  const file = `${FOLDER}/${name}-${look}.jpg`;
  await page.screenshot({
    path: file,
    type: 'jpeg',
    quality: QUALITY,
    animations: 'disabled',
    caret: 'hide',
  });
  console.log(`${name}-${look}.jpg  ${Math.round((await stat(file)).size / 1024)} kB`);
}

await runMain(async () => {
  await ensureInstalled();
  const node = await findNode();
  await buildStale(node);
  await mkdir(FOLDER, { recursive: true });
  const server = await startOwnServer(node);
  const browser = await launchChromium();
  onEndSignals(() => void browser.close());
  let addresses;
  /** Who one is, kept from one look to the next. */
  let storageState;
  try {
    for (const { name: look, ...screen } of LOOKS) {
      const context = await browser.newContext({
        baseURL: server.url,
        ...screen,
        storageState,
        locale: 'es-CL',
        timezoneId: 'America/Santiago',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      if (!addresses) {
        const own = await becomeCustomer(page, server.url);
        await becomeStaff(page);
        addresses = await findAddresses(page, own);
      }
      for (const picture of addresses) await take(page, picture, look);
      storageState = await context.storageState();
      await context.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;
});
