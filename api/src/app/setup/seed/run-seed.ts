import { systemClock } from '../../../kernel/clock.js';
import type { EventSink } from '../../../platform/database/database.js';
import { type Config, ConfigError } from '../../config.js';
import { openDatabase } from '../../open-database.js';
import { loadCatalogue } from '../demo/load-catalogue.js';
import { loadDemo } from '../demo/load-demo.js';
import { install } from '../install.js';
import type { SeedOptions } from './options.js';
import { Progress } from './progress.js';
import { seedDatabase } from './seed-database.js';

/** What is added has happened already: nobody is told of it. */
const NOBODY: EventSink = { save: () => Promise.resolve(), committed: () => {}, committedJobs: () => {} };

/** Brings the database up to date, gives it something to quote if it has nothing, and fills it. */
export const runSeed = async (
  config: Config,
  options: SeedOptions,
  output: NodeJS.WriteStream,
): Promise<void> => {
  if (config.NODE_ENV === 'production') {
    throw new ConfigError('Seed: refused in production; its customers are not real.');
  }
  const clock = systemClock(config.CLOCK_OFFSET);
  const started = performance.now();
  const { database, setUp, close } = await openDatabase(config, NOBODY);
  try {
    await setUp.exclusively(async () => {
      await setUp.migrate();
      await install(database, clock);
      if (config.DEMO_DATA) await loadDemo(database, clock);
      await database.transaction((transaction) => loadCatalogue(transaction, clock.now()));
    });
    const progress = new Progress(options.quotations, output);
    const made = await seedDatabase(database, clock, options, (count) => progress.advance(count));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    output.write(
      `Added ${made.quotations} quotations (${made.revisions} revisions) of ${made.customers} new customers in ${seconds} s.\n`,
    );
  } finally {
    await close();
  }
};
