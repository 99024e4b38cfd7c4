import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import {
  hashPassword,
  type Permission,
  type PredefinedRole,
  Role,
  StaffUser,
} from '../../../modules/identity/index.js';
import { ShopSettings } from '../../../modules/shop/index.js';
import type { Database } from '../../../platform/database/database.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { DEMO_TERMS } from './demo-terms.js';
import { loadCatalogue } from './load-catalogue.js';

/** Where the demonstration's shop is reached: a placeholder, as in the hints of forms. */
const DEMO_CONTACT = { whatsapp: '+56 9 1234 5678', email: 'hola@lamina.demo' };

/** A custom role as shops make them: a salesperson who sees only their own quotations and customers. */
const OWN_SALES = {
  key: 'own_sales',
  name: 'Ventas, cartera propia',
  description: 'Vende, y ve solo sus cotizaciones y sus clientes.',
  permissions: [
    'quotations:read_own',
    'quotations:write',
    'catalog:read',
    'customers:read_own',
    'customers:write',
    'reports:read',
    'messages:read',
  ] satisfies Permission[],
  discountLimit: '0.10',
  accessHours: [],
  accessNetworks: [],
};

export const DEMO_STAFF = [
  { email: 'admin@lamina.demo', name: 'Antonia Rojas', role: 'admin' },
  { email: 'ventas@lamina.demo', name: 'Matías Soto', role: 'sales' },
  { email: 'cartera@lamina.demo', name: 'Isidora Peña', role: 'own_sales' },
  { email: 'soporte@lamina.demo', name: 'Ñusta Quispe', role: 'support' },
] as const satisfies readonly { email: string; name: string; role: PredefinedRole | 'own_sales' }[];

/** The demonstration's accounts, terms and catalogue, into a database that has no staff yet. */
export const loadDemo = async (database: Database, clock: Clock): Promise<void> => {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const now = clock.now();
  await database.transaction(async (transaction) => {
    const { em } = transaction;
    if ((await em.count(StaffUser)) > 0) return;
    em.create(Role, { ...OWN_SALES, predefined: false, createdAt: now, updatedAt: now });
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
    await em.nativeUpdate(ShopSettings, { id: 1 }, { terms: DEMO_TERMS, ...DEMO_CONTACT });
    await loadCatalogue(transaction, now);
  });
};
