import type { Config } from '../config.js';
import type { Services } from '../services.js';
import { loadDemo } from './demo/load-demo.js';
import { type FirstAdministrator, install, installAdministrator } from './install.js';

/**
 * Brings the database to this version: migrations forward, then what an installation needs, then the demonstration if
 * it is wanted. Safe to run at every start and by several processes at once: migrations take a lock.
 */
export const prepareDatabase = async (
  { orm, database, clock }: Pick<Services, 'orm' | 'database' | 'clock'>,
  config: Config,
): Promise<FirstAdministrator | null> => {
  await orm.migrator.up();
  await install(database, clock);
  if (config.DEMO_DATA) await loadDemo(database, clock);
  return installAdministrator(database, clock, config);
};
