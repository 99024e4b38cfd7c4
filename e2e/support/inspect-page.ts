import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from './until.js';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      Reflect.get(globalThis, 'axe').run({ runOnly: { type: 'tag', values } }),
    STANDARD,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** A page that screen readers do not see is one in which axe finds nothing. */
const isHiddenFromReaders = async (page: Page) =>
  (await page.getByRole('heading', { level: 1 }).or(page.getByRole('dialog')).count()) === 0;

const DESKTOP = { width: 1280, height: 720 };

const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const CALM_FRAMES = 10;

/**
 * Waits for colours that are on their way from one theme to the other, and are neither. Each element's transition begins the
 * next one's inside of it, so one calm frame says nothing.
 */
const colours = (frames: number) =>
  new Promise<void>((resolve) => {
    let calm = 0;
    const look = () => {
      const isMoving = document
        .getAnimations()
        .some((one) => one instanceof CSSTransition && one.playState === 'running');
      calm = isMoving ? 0 : calm + 1;
      if (calm >= frames) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });

/** Waits until everything on the page has come. A frame whose document is an attribute of it comes last, and never tells that it is idle. */
const arrived = async (page: Page) => {
  let onFrame = () => {};
  const framed = new Promise<void>((resolve) => {
    onFrame = () => resolve();
  });
  page.on('frameattached', onFrame);
  if (page.frames().length > 1) onFrame();
  await Promise.race([framed, page.waitForLoadState('networkidle')]);
  page.off('frameattached', onFrame);
};

const shownOn = async (page: Page, width: number, height: number, colorScheme: 'light' | 'dark') => {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await arrived(page);
  await page.evaluate(colours, CALM_FRAMES);
};

/**
 * All that is wrong with the page as it stands: for axe on a desktop in the light and on a phone in the dark, and whether the
 * phone has to scroll sideways. Colours and widths change while the page is open; afterwards it is on a desktop again.
 */
export async function faultsOf(page: Page, phoneWidth: number): Promise<string[]> {
  await shownOn(page, DESKTOP.width, DESKTOP.height, 'light');
  const light = await backgroundOf(page);
  const found = (await findings(page)).map((fault) => `desktop, light: ${fault}`);
  await shownOn(page, phoneWidth, 740, 'dark');
  await until('the page to be dark', async () => (await backgroundOf(page)) !== light);
  found.push(...(await findings(page)).map((fault) => `phone, dark: ${fault}`));
  if (await isHiddenFromReaders(page)) found.push('phone: hidden from screen readers');
  if (await isWiderThanScreen(page)) found.push('phone: scrolls sideways');
  // The next page begins as this one did.
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}
