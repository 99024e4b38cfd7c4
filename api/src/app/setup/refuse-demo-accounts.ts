import { passwordMatches, StaffUser } from '../../modules/identity/index.js';
import type { Database } from '../../platform/database/database.js';
import { StartError } from '../explain.js';
import { DEMO_PASSWORD } from './demo/demo-password.js';

/**
 * A database that began as a demonstration has accounts whose password stands in the documentation. Hashes of the
 * demonstration are the same text for all its accounts, so each text is tried once.
 * @throws StartError that names the accounts
 */
export const refuseDemoAccounts = (database: Database): Promise<void> =>
  database.transaction(async ({ em }) => {
    const active = await em.find(StaffUser, { active: true }, { orderBy: { email: 'asc' } });
    const known = new Map<string, boolean>();
    for (const { passwordHash } of active) {
      if (!known.has(passwordHash))
        known.set(passwordHash, await passwordMatches(DEMO_PASSWORD, passwordHash));
    }
    const emails = active.filter(({ passwordHash }) => known.get(passwordHash)).map(({ email }) => email);
    if (emails.length === 0) return;
    throw new StartError(
      `Production: ${emails.join(', ')} still have the demonstration's password. Change it or switch them off first.`,
    );
  });
