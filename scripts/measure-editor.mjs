import { launchChromium } from './lib/chromium.mjs';
import { cpuMeter, fromKeyToText, interactionsOf, keepInteractions } from './lib/measure-page.mjs';

/**
 * How fast a quotation is typed in the back office and how fluid it stays: node scripts/measure-editor.mjs [address]. Needs a
 * running server with demonstration data. Prints the seconds from opening the editor to a saved quotation of ten openings,
 * typed with 120 ms from key to key, the interaction to next paint with 300 openings, and how soon the price follows a key.
 */
const [address = 'http://localhost:4000'] = process.argv.slice(2);
const WHO = { email: 'ventas@lamina.demo', password: 'demo-lamina-2026' };
const KEY_MS = 120;
const OPENINGS = 300;
const ROOMS = 10;
/** A size and Enter, in three rows. */
const KEYS = 18;
/** How often the way from a key to the price is taken. */
const PRICES = 10;

const browser = await launchChromium();

/** @param {import('playwright-core').Page} page */
const saved = (page) => page.getByRole('status').first().getByText('Guardado', { exact: true }).waitFor();

/** @param {import('playwright-core').Page} page */
async function tenOpenings(page) {
  const { keyboard } = page;
  const type = (/** @type {string} */ text) => keyboard.type(text, { delay: KEY_MS });
  const press = (/** @type {string} */ key) => keyboard.press(key, { delay: KEY_MS });
  await page.goto('/admin/quotations');
  const start = performance.now();
  await page.getByRole('link', { name: 'Nueva cotización' }).click();
  await page.locator('#customer:focus').waitFor();
  await type(`Ana ${Date.now() % 1000}`);
  await page.getByRole('option', { name: /^Crear/ }).waitFor();
  await press('Enter');
  await page.locator('#customer-email:focus').waitFor();
  await press('Enter');
  await press('Enter');
  for (let row = 1; row <= 10; row += 1) {
    await type(`V${row}`);
    await press('Tab');
    await type('1,2');
    await press('Tab');
    await type(row % 2 ? '150' : '1,355');
    if (row === 1) {
      await press('Alt+l');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
      await type('ceram');
      await press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    if (row < 10) await press('Enter');
  }
  await saved(page);
  return (performance.now() - start) / 1000;
}

const opening = {
  type: 'WINDOW',
  label: 'Ventana',
  width: '1.2',
  height: '1.5',
  items: [{ sku: 'SOL-CERAMIC-70' }],
};

/** @param {import('playwright-core').Page} page @param {string} query @param {object} variables @param {string} [token] */
async function ask(page, query, variables, token) {
  const headers = token ? { authorization: `Bearer ${token}` } : undefined;
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers });
  return (await answer.json()).data;
}

/** @param {import('playwright-core').Page} page */
async function largeDraft(page) {
  const { signIn } = await ask(
    page,
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: WHO },
  );
  const room = (/** @type {number} */ at) => ({
    name: `Piso ${at + 1}`,
    type: 'OFFICE',
    openings: Array.from({ length: OPENINGS / ROOMS }, () => opening),
  });
  const rooms = Array.from({ length: ROOMS }, (_, at) => room(at));
  const quote = { vertical: 'COMMERCIAL', properties: [{ type: 'OFFICE', rooms }] };
  const { createQuotation } = await ask(
    page,
    'mutation ($input: CreateQuotationInput!) { createQuotation(input: $input) { quotation { id } } }',
    { input: { customer: { name: 'Torre' }, quote } },
    signIn.accessToken,
  );
  return createQuotation.quotation.id;
}

/**
 * From a key in the first width to the new total, each time another one, with nothing else under way.
 * @param {import('playwright-core').Page} page
 */
async function livePrice(page) {
  const total = page.getByRole('group', { name: 'Alternativas' });
  await page.locator('tr.opening td.width input').first().focus();
  const times = [];
  for (let turn = 0; turn < PRICES; turn += 1) {
    await page.keyboard.type('1');
    await saved(page);
    times.push(await fromKeyToText(total, () => page.keyboard.press(String(2 + (turn % 8)))));
    await saved(page);
    await page.keyboard.press('Control+a');
  }
  const sorted = times.sort((one, other) => one - other);
  return `median ${Math.round(sorted[PRICES / 2] ?? 0)} ms, worst ${Math.round(sorted.at(-1) ?? 0)} ms`;
}

/** @param {import('playwright-core').Page} page */
async function typing(page) {
  await keepInteractions(page);
  await page.goto(`/admin/quotations/${await largeDraft(page)}`, { waitUntil: 'networkidle' });
  const fields = page.locator('tr.opening td.width input');
  const devtools = await page.context().newCDPSession(page);
  const spent = await cpuMeter(devtools, 'TaskDuration');
  const before = await spent();
  for (const index of [0, 150, OPENINGS - 1]) {
    await fields.nth(index).focus();
    await page.keyboard.type('2,345', { delay: KEY_MS });
    await page.keyboard.press('Enter', { delay: KEY_MS });
  }
  const cpu = (await spent()) - before;
  await page.waitForTimeout(1000);
  return { cpu: cpu / KEYS, ...(await interactionsOf(page)) };
}

try {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 800 } });
  await page.goto('/admin/');
  await page.getByLabel('Correo').fill(WHO.email);
  await page.getByLabel('Contraseña').fill(WHO.password);
  await page.getByRole('button', { name: 'Entrar' }).click();
  await page.getByRole('button', { name: 'Tu cuenta' }).waitFor();
  console.log(`10 openings typed and saved in ${(await tenOpenings(page)).toFixed(1)} s, ${KEY_MS} ms a key`);
  console.log(`10 openings, from a key to the new total: ${await livePrice(page)}`);
  const { cpu, count, at } = await typing(page);
  console.log(
    `${OPENINGS} openings, ${cpu.toFixed(0)} ms of the page's CPU a key; ${count} interactions to next paint: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, worst ${at(1)} ms`,
  );
  console.log(`${OPENINGS} openings, from a key to the new total: ${await livePrice(page)}`);
} finally {
  await browser.close();
}
