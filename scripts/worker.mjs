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
  const worker = spawnEntry(node, 'worker', []);
  onEndSignals((signal) => passOn(worker, signal));
  return exitOf(worker);
});
