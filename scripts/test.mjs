import { runSteps } from './gate/run-steps.mjs';
import { selectSteps } from './gate/selection.mjs';
import { steps } from './gate/steps.mjs';
import { provideSystemPackages } from './gate/system-packages.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';

await runMain(async () => {
  const chosen = selectSteps(steps(), process.argv.slice(2));
  await ensureInstalled();
  const node = await findNode();
  const lacking = await provideSystemPackages(new Set(chosen.flatMap((step) => step.needs)));
  const total = await runSteps(node, chosen, new Set(lacking.map((one) => one.need)));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
