import { buildStale } from './lib/build.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { run } from './lib/run.mjs';
import { findNode } from './lib/runtime.mjs';
import { EMIT_SCHEMA } from './lib/targets.mjs';

await runMain(async () => {
  await ensureInstalled();
  const node = await findNode();
  const built = await buildStale(node);
  if (built.length === 0) console.log('Nothing to build.');
  // schema.graphql belongs to the build that people ask for; starting and testing leave the tree as it is.
  const { code, output } = await run(node, [EMIT_SCHEMA]);
  if (code !== 0) throw new Refusal(`${output}schema.graphql cannot be written; see above.`);
  return 0;
});
