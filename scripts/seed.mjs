import { buildStale } from './lib/build.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';
import { exitOf, spawnEntry } from './lib/server.mjs';
import { onEndSignals, passOn } from './lib/signals.mjs';

await runMain(async () => {
  await ensureInstalled();
  const node = await findNode();
  await buildStale(node);
  const seed = spawnEntry(node, 'seed', process.argv.slice(2));
  onEndSignals((signal) => passOn(seed, signal));
  return exitOf(seed);
});
