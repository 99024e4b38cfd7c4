import { buildStale } from './lib/build.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';

await runMain(async () => {
  await ensureInstalled();
  const built = await buildStale(await findNode());
  if (built.length === 0) console.log('Nothing to build.');
  return 0;
});
