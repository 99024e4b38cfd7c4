import type { Config } from '../config.js';
import type { Services } from '../services/services.js';
import { loadDemo } from './demo/load-demo.js';
import { type FirstAdministrator, install, installAdministrator } from './install.js';
import { refuseDemoAccounts } from './refuse-demo-accounts.js';

/**
 * Brings the database to this version: migrations forward, then what an installation needs, then the demonstration if
 * it is wanted. Runs at every start and changes only what is missing.
 */
export const prepareDatabase = (
  { database, clock, setUp }: Pick<Services, 'database' | 'clock' | 'setUp'>,
  config: Config,
): Promise<FirstAdministrator | null> =>
  setUp.exclusively(async () => {
    await setUp.migrate();
    await install(database, clock);
    if (config.NODE_ENV === 'production') await refuseDemoAccounts(database);
    if (config.DEMO_DATA) await loadDemo(database, clock);
    return installAdministrator(database, clock, config);
  });
