import { watch } from 'node:fs';
import { buildStale } from './lib/build.mjs';
import { DevServer } from './lib/dev-server.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { fromRoot } from './lib/paths.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';
import { onEndSignals } from './lib/signals.mjs';
import { API, STOREFRONT, targets } from './lib/targets.mjs';

/** Editors save in several steps; one build follows the last. */
const QUIET_MS = 150;

/** @param {string} node @param {DevServer} server */
async function refresh(node, server) {
  try {
    const built = await buildStale(node);
    // The server draws the storefront's pages, and knows its documents from its start.
    const ofServer = [API, STOREFRONT].some(({ name }) => built.includes(name));
    if (ofServer || !server.running) await server.restart();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
  }
}

await runMain(async () => {
  await ensureInstalled();
  const node = await findNode();
  const server = new DevServer(node);
  let work = refresh(node, server);
  /** @type {NodeJS.Timeout | undefined} */
  let quiet;
  const watchers = targets().map((target) =>
    watch(fromRoot(target.name, 'src'), { recursive: true }, () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        work = work.then(() => refresh(node, server));
      }, QUIET_MS);
    }),
  );
  return new Promise((resolve) => {
    onEndSignals(async (signal) => {
      for (const watcher of watchers) watcher.close();
      clearTimeout(quiet);
      await work;
      resolve(await server.stop(signal));
    });
  });
});
