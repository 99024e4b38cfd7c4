import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { freePort } from '../lib/free-port.mjs';
import { CHROMIUM } from '../lib/system-programs.mjs';
import { beginDraft } from '../screenshots/customer.mjs';

/**
 * A browser that Lighthouse can use, in which somebody has begun a quote. Its pages are audited as they are for whoever
 * comes back: with the draft, without anything in the cache.
 * @param {string} url of the server
 */
export async function openCustomerBrowser(url) {
  const profile = await mkdtemp(path.join(tmpdir(), 'lamina-customer-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    baseURL: url,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  const page = await context.newPage();
  const draft = await beginDraft(page);
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  return {
    port,
    draft,
    forgetCache: () => devtools.send('Network.clearBrowserCache'),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
