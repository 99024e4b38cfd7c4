/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Need} Need
 */

/** @param {Step} step @param {string} reason */
function notRun(step, reason) {
  console.log(`FAIL  ${step.name.padEnd(18)} not run: ${reason}`);
  return { passed: 0, failed: 1, output: '' };
}

/** @param {string} node @param {Step} step */
async function timed(node, step) {
  const started = performance.now();
  const outcome = await step.run(node);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const failed = outcome.failed > 0;
  if (failed) console.log(outcome.output);
  const counts = `${outcome.passed} passed${failed ? `, ${outcome.failed} failed` : ''}`;
  console.log(`${failed ? 'FAIL' : 'ok  '}  ${step.name.padEnd(18)} ${seconds.padStart(6)} s  ${counts}`);
  return outcome;
}

/**
 * Runs the steps one after the other, all of them, and adds up.
 * @param {string} node
 * @param {Step[]} steps
 * @param {Set<Need>} lacking what is known not to be there; a failed build joins it
 */
export async function runSteps(node, steps, lacking) {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const absent = step.needs.find((need) => lacking.has(need));
    const outcome = absent ? notRun(step, `${absent} is missing`) : await timed(node, step);
    if (step.name === 'build' && outcome.failed > 0) lacking.add('build');
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  return total;
}
