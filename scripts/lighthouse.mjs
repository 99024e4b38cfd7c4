// Lighthouse's mobile audit of the storefront's pages: the median of five runs of each, on the built server with demonstration data.
// Not part of `npm test`: the figures depend on the machine, which should have nothing else to do.
//   npm run lighthouse [-- /laminas/SOL-BRONZE-20 ...]
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStale } from './lib/build.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { run } from './lib/run.mjs';
import { findNode } from './lib/runtime.mjs';
import { CHROMIUM } from './lib/system-programs.mjs';
import { keepCustomerProfile } from './lighthouse/customer-profile.mjs';
import { startOwnServer } from './screenshots/own-server.mjs';

/** Fetched when it is asked for: with what it brings it takes 176 MB, which every installation would carry. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;
/** `:draft` stands for a quote that was begun in the browser. */
const PAGES = ['/', '/laminas', '/laminas/SOL-BRONZE-20', '/cotizar', ':draft/medidas', ':draft/precio'];
const asked = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

/** @param {number[]} values */
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How often a run may fail, which says something of the machine and nothing of the page. */
const MOST_FAILURES = 2;

const BROWSER = '--headless=new --no-sandbox --disable-gpu';

/**
 * @param {string} url @param {string} file where it writes what it found
 * @param {(() => Promise<string>) | undefined} profileOf makes the folder of a browser's profile to begin with
 * @returns {Promise<number[]>}
 */
async function audit(url, file, profileOf, failures = 0) {
  const begun = profileOf
    ? [`--chrome-flags=${BROWSER} --user-data-dir=${await profileOf()}`, '--disable-storage-reset']
    : [`--chrome-flags=${BROWSER}`];
  const options = ['--quiet', '--output=json', `--output-path=${file}`, ...begun];
  const env = { ...process.env, CHROME_PATH: CHROMIUM };
  const { code, output } = await run('npx', ['--yes', LIGHTHOUSE, url, ...options], { env });
  if (code !== 0 && failures < MOST_FAILURES) return audit(url, file, profileOf, failures + 1);
  if (code !== 0) throw new Refusal(output);
  const { categories, audits, finalDisplayedUrl } = JSON.parse(await readFile(file, 'utf8'));
  if (finalDisplayedUrl !== url) throw new Refusal(`${url} leads to ${finalDisplayedUrl}`);
  return [
    ...CATEGORIES.map((name) => Math.round(categories[name].score * 100)),
    ...TIMES.map((name) => Math.round(audits[name].numericValue * 1000) / 1000),
  ];
}

await runMain(async () => {
  const node = await findNode();
  await buildStale(node);
  const folder = await mkdtemp(path.join(tmpdir(), 'lamina-lighthouse-'));
  const server = await startOwnServer(node);
  try {
    const customer = await keepCustomerProfile(server.url, folder);
    console.log(`| page | ${[...CATEGORIES, ...TIMES].join(' | ')} |`);
    for (const page of asked.length > 0 ? asked : PAGES) {
      /** @type {number[][]} */
      const found = [];
      const url = server.url + page.replace(/^:draft/, customer.draft);
      const profileOf = page.startsWith(':draft') ? customer.fresh : undefined;
      for (let index = 0; index < RUNS; index += 1) {
        found.push(await audit(url, path.join(folder, 'found.json'), profileOf));
      }
      const medians = [...CATEGORIES, ...TIMES].map((_, column) =>
        median(found.map((values) => values[column] ?? Number.NaN)),
      );
      console.log(`| ${page} | ${medians.join(' | ')} |`);
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});
