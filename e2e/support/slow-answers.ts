import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Long for somebody who types, and short for a test; nothing is waited for by it. */
const SLOW_MS = 400;

/** From now on the page gets the answers to an operation of that name late. */
export async function slowly(page: Page, operation: string): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(`query ${operation}`)) await pause(SLOW_MS);
    await route.continue();
  });
}

/** From now on the page waits for the answers to an operation of that name, until what this returns is called. */
export async function heldBack(page: Page, operation: string): Promise<() => void> {
  const wanted = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(`query ${operation}`)) await wanted.promise;
    await route.continue();
  });
  return wanted.resolve;
}
