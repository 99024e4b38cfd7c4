import 'reflect-metadata';
import { readConfig } from './app/config.js';
import { explain } from './app/explain.js';
import { readSeedOptions, USAGE } from './app/setup/seed/options.js';
import { runSeed } from './app/setup/seed/run-seed.js';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  try {
    await runSeed(readConfig(process.env), readSeedOptions(args), process.stdout);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
