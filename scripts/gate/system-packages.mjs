import { existsSync } from 'node:fs';
import { run } from '../lib/run.mjs';
import { CHROMIUM, findPostgres, findProgram } from '../lib/system-programs.mjs';

/**
 * @typedef {import('./steps.mjs').Need} Need
 * @typedef {{ need: Need, name: string, isThere: () => boolean }} SystemPackage
 */

/** What the end-to-end tests start and npm does not bring, by its name in Debian. @type {SystemPackage[]} */
const PACKAGES = [
  {
    need: 'postgres',
    name: 'postgresql',
    isThere: () => process.env.TEST_DATABASE_URL !== undefined || findPostgres() !== undefined,
  },
  { need: 'curl', name: 'curl', isThere: () => findProgram('curl') !== undefined },
  { need: 'redis', name: 'redis-server', isThere: () => findProgram('redis-server') !== undefined },
  // Reads documents back.
  { need: 'poppler', name: 'poppler-utils', isThere: () => findProgram('pdftotext') !== undefined },
  { need: 'chromium', name: 'chromium', isThere: () => existsSync(CHROMIUM) },
];

const missing = () => PACKAGES.filter((one) => !one.isThere());

/** @param {string[]} names */
async function aptInstall(names) {
  // RUNLEVEL: tests start servers of their own, the packages need not start theirs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
    env,
  });
  if (code !== 0) console.error(output);
}

/**
 * Installs what is missing where that is possible: as root on Debian and its kin.
 * @param {Set<Need>} needs
 * @returns {Promise<SystemPackage[]>} what is still missing
 */
export async function provideSystemPackages(needs) {
  const wanted = missing().filter((one) => needs.has(one.need));
  if (wanted.length === 0) return [];
  const names = wanted.map((one) => one.name);
  if (process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log(`Installing ${names.join(', ')} ...`);
    await aptInstall(names);
  }
  const still = missing().filter((one) => needs.has(one.need));
  if (still.length > 0) {
    console.error(
      `Please install ${still.map((one) => one.name).join(', ')} (names in Debian); tests need them.`,
    );
  }
  return still;
}
