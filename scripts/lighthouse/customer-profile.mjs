import { cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../lib/system-programs.mjs';
import { beginDraft } from '../screenshots/customer.mjs';

/** What a browser has fetched, and the scripts that it has compiled. */
const CACHES = /(^| |[a-z])Cache$/;

/**
 * The profile of a browser in which somebody has begun a quote. Pages are audited as they are for whoever comes back after a
 * while: with the draft, without anything in the cache.
 * @param {string} url of the server
 * @param {string} folder where it is kept
 */
export async function keepCustomerProfile(url, folder) {
  const kept = path.join(folder, 'customer');
  const context = await chromium.launchPersistentContext(kept, {
    executablePath: CHROMIUM,
    baseURL: url,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const begin = async () => {
    const page = await context.newPage();
    const steps = await beginDraft(page);
    // Left as people leave it, which writes the last change down.
    await page.goto('about:blank');
    // Only what no page holds any more is on the disk when the browser ends.
    await page.close();
    return steps;
  };
  const draft = await begin().finally(() => context.close());
  return {
    /** The path of the draft's steps, without the last part. */
    draft,
    /** A folder with the profile as it was kept, for one browser. */
    async fresh() {
      const used = await mkdtemp(path.join(folder, 'profile-'));
      await cp(kept, used, { recursive: true, filter: (file) => !CACHES.test(path.basename(file)) });
      return used;
    },
  };
}
