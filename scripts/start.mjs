import { buildStale } from './lib/build.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';
import { exitOf, spawnServer } from './lib/server.mjs';
import { onEndSignals, passOn } from './lib/signals.mjs';

await runMain(async () => {
  await ensureInstalled();
  const node = await findNode();
  await buildStale(node);
  const server = spawnServer(node);
  onEndSignals((signal) => passOn(server, signal));
  return exitOf(server);
});
