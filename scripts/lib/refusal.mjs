/** An expected failure: its message is the one line that the person at the terminal needs. */
export class Refusal extends Error {}

/**
 * Runs a command's main function. A refusal ends it with its one line, anything else with its stack trace.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  }
}
