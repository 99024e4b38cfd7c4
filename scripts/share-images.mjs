// Takes the pictures that are shown where somebody shares a page: the window of the home page with a film for each goal.
// They are committed; take them anew when the window changes:
//   npm start, and beside it: node scripts/share-images.mjs http://localhost:4000
import { mkdirSync } from 'node:fs';
import { launchChromium } from './lib/chromium.mjs';
import { fromRoot } from './lib/paths.mjs';

const [base = 'http://localhost:4000'] = process.argv.slice(2);
const SIZE = { width: 1200, height: 630 };
/** The radio buttons of the home page in their order, and the picture that each is for; glare has none of its own. */
const PICTURES = ['heat', undefined, 'privacy', 'safety', 'decoration'];

/** Leaves wordmark, words and window, as large as they fit. */
const FRAMING = `header > :not(.wordmark), footer, .hero-action, .hero ~ *, .hero-goals, .choice,
  .hero-window [aria-live] { display: none !important; }
  header { position: absolute; top: 24px; zoom: 1.35; }
  main { display: grid; place-items: center; min-height: 630px; }
  .hero { grid-template-columns: 5fr 8fr !important; align-items: center; }
  .hero h1 { font-size: 62px; }`;

const browser = await launchChromium();
const context = await browser.newContext({
  viewport: SIZE,
  bypassCSP: true,
  reducedMotion: 'reduce',
  colorScheme: 'light',
});
const page = await context.newPage();
for (const { language, path } of [
  { language: 'es', path: '/' },
  { language: 'en', path: '/en' },
]) {
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: FRAMING });
  const folder = fromRoot('storefront', 'public', 'share', language);
  mkdirSync(folder, { recursive: true });
  for (const [index, name] of PICTURES.entries()) {
    if (!name) continue;
    await page
      .locator('.hero-rail input')
      .nth(index)
      .evaluate((input) => {
        if (input instanceof HTMLElement) input.click();
      });
    // What is said of the film beside the window becomes the picture's own words.
    await page.evaluate(() => {
      const text = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? '';
      const [heading, lead] = document.querySelectorAll('.hero-words > *');
      heading?.replaceChildren(text('.hero-rail label:has(:checked)'));
      lead?.replaceChildren(text('.hero-window [aria-live] span'));
    });
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
}
await browser.close();
