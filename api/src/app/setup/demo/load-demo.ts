import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { hashPassword, type PredefinedRole, Role, StaffUser } from '../../../modules/identity/index.js';
import type { Database } from '../../../platform/database/database.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { loadCatalogue } from './load-catalogue.js';

export const DEMO_STAFF = [
  { email: 'admin@lamina.demo', name: 'Antonia Rojas', role: 'admin' },
  { email: 'ventas@lamina.demo', name: 'Matías Soto', role: 'sales' },
  { email: 'soporte@lamina.demo', name: 'Ñusta Quispe', role: 'support' },
] as const satisfies readonly { email: string; name: string; role: PredefinedRole }[];

/** The demonstration's accounts and catalogue, into a database that has no staff yet. */
export const loadDemo = async (database: Database, clock: Clock): Promise<void> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const now = clock.now();
  await database.transaction(async (transaction) => {
    const { em } = transaction;
    if ((await em.count(StaffUser)) > 0) return;
    for (const { role, ...user } of DEMO_STAFF) {
      em.create(StaffUser, {
        id: newId(),
        ...user,
        roles: [em.getReference(Role, role)],
        passwordHash,
        active: true,
        createdAt: now,
        updatedAt: now,
      });
    }
    await loadCatalogue(transaction, now);
  });
};
