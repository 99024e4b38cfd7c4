import type { Page } from 'playwright-core';

/** Waits until a page that the server has drawn answers to clicks and keys: it can be read, and found, before that. */
export const answersToKeys = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('alive').length > 0);

/** Opens a page of the storefront that the server draws, up to where it answers. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await answersToKeys(page);
}
