import { runSteps } from './gate/run-steps.mjs';
import { selectSteps } from './gate/selection.mjs';
import { longSteps, steps } from './gate/steps.mjs';
import { provideSystemPackages } from './gate/system-packages.mjs';
import { ensureInstalled } from './lib/installation.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { findNode } from './lib/runtime.mjs';

/** Installs what is missing and runs the steps; what cannot even begin is one failure. */
async function check() {
  try {
    const args = process.argv.slice(2);
    const chosen = selectSteps(args.includes('--long') ? longSteps() : steps(), args);
    await ensureInstalled();
    const node = await findNode();
    const lacking = await provideSystemPackages(new Set(chosen.flatMap((step) => step.needs)));
    return await runSteps(node, chosen, new Set(lacking.map((one) => one.need)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

await runMain(async () => {
  const { passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});
