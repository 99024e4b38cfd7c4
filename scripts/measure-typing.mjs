import { launchChromium } from './lib/chromium.mjs';
import { cpuMeter, interactionsOf, keepInteractions } from './lib/measure-page.mjs';

/**
 * How fluid typing sizes stays with 60 openings on a slow phone: node scripts/measure-typing.mjs [address] [slowdown].
 * Needs a running server with demonstration data. Prints the interaction to next paint, in milliseconds, and what a keystroke
 * takes of the page's thread in CPU time, which neighbours on the machine do not lengthen.
 */
const [address = 'http://localhost:4000', slowdown = '4'] = process.argv.slice(2);
const OPENINGS = 60;
const ROOMS = 6;

const opening = (/** @type {string} */ id) => ({
  id,
  type: 'WINDOW',
  label: '',
  width: '1,20',
  height: '1,50',
  quantity: '1',
  removeOldFilm: false,
  difficultAccess: false,
  curvedGlass: false,
  extremeWeather: false,
  spot: null,
});

const draft = {
  id: 'typing',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  vertical: 'RESIDENTIAL',
  place: { type: 'HOUSE', floor: '', line1: '', district: '' },
  rooms: Array.from({ length: ROOMS }, (_, room) => ({
    id: `r${room}`,
    name: `Espacio ${room + 1}`,
    type: 'BEDROOM',
    floor: '',
    openings: Array.from({ length: OPENINGS / ROOMS }, (_none, index) => opening(`o${room}-${index}`)),
  })),
  vehicles: [{ id: 'vehicle', make: '', model: '', year: '', bodyType: null, openings: [] }],
  goal: null,
  options: [{ id: 'a', name: '', all: { sku: 'SOL-CERAMIC-70', stripes: null }, rooms: {}, openings: {} }],
  contact: {
    name: '',
    email: '',
    phone: '',
    whatsapp: true,
    business: false,
    taxId: '',
    businessActivity: '',
    notes: '',
    marketing: '',
  },
  sending: null,
  receipt: null,
};

const browser = await launchChromium();
try {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 360, height: 740 } });
  await keepInteractions(page);
  await page.addInitScript(
    (stored) => localStorage.setItem('lamina.draft.typing', stored),
    JSON.stringify({ version: 2, draft }),
  );
  await page.goto('/cotizar/typing/medidas', { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) });
  const cpuTime = await cpuMeter(devtools, 'ThreadTime');
  // By selectors: finding fields by their names costs the page more than the typing does.
  const fields = page.locator('input[id$="-width"], input[id$="-height"]');
  const count = await fields.count();
  const before = await cpuTime();
  for (const index of [0, 1, 40, 41, count - 1]) {
    await fields.nth(index).fill('');
    await page.keyboard.type('2,345', { delay: 120 });
  }
  await page.waitForTimeout(500);
  const spent = (await cpuTime()) - before;
  const { count: interactions, at } = await interactionsOf(page);
  console.log(
    `${count / 2} openings, CPU slowed down ${slowdown} times, ${interactions} interactions: median ${at(0.5)} ms, 98th percentile ${at(0.98)} ms, worst ${at(1)} ms; ${(spent / interactions).toFixed(1)} ms of CPU each`,
  );
} finally {
  await browser.close();
}
