import { randomBytes } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { hashPassword, Role, StaffUser } from '../../modules/identity/index.js';
import { RuleSetActivation, RuleSetVersion } from '../../modules/pricing/index.js';
import { defaultRuleSetJson } from '../../modules/quote-engine/index.js';
import { ShopSettings } from '../../modules/shop/index.js';
import type { Database } from '../../platform/database/database.js';
import type { Config } from '../config.js';

export interface FirstAdministrator {
  readonly email: string;
  readonly password: string;
}

const DEFAULT_EMAIL = 'admin@localhost';

/**
 * What every installation needs before it can quote: the shop's settings and the first rule set. Runs at every start
 * and adds only what is missing. The rules are in force from the beginning of time, whatever the clock says.
 */
export const install = (database: Database, clock: Clock): Promise<void> =>
  database.transaction(async ({ em }) => {
    if ((await em.count(ShopSettings)) === 0) {
      em.create(ShopSettings, {
        id: 1,
        name: 'Lámina',
        taxIdLabel: 'RUT',
        taxName: 'IVA',
        country: 'CL',
        currency: 'USD',
        timeZone: 'America/Santiago',
        locale: 'es-CL',
        quotationExpiryDays: 30,
        updatedAt: clock.now(),
      });
    }
    if ((await em.count(RuleSetVersion)) === 0) {
      const at = clock.now();
      const version = em.create(RuleSetVersion, {
        id: newId(),
        number: 1,
        rules: { ...defaultRuleSetJson },
        note: 'Reglas iniciales',
        createdAt: at,
      });
      em.create(RuleSetActivation, { id: newId(), version, activeFrom: new Date(0), at });
    }
  });

/**
 * The first administrator, when there is no staff at all: from ADMIN_EMAIL and ADMIN_PASSWORD, else with a password
 * made here, which is returned to be printed once and is known nowhere else.
 */
export const installAdministrator = (
  database: Database,
  clock: Clock,
  { ADMIN_EMAIL, ADMIN_PASSWORD }: Pick<Config, 'ADMIN_EMAIL' | 'ADMIN_PASSWORD'>,
): Promise<FirstAdministrator | null> =>
  database.transaction(async ({ em }) => {
    if ((await em.count(StaffUser)) > 0) return null;
    const email = (ADMIN_EMAIL ?? DEFAULT_EMAIL).toLowerCase();
    const password = ADMIN_PASSWORD ?? randomBytes(15).toString('base64url');
    const now = clock.now();
    em.create(StaffUser, {
      id: newId(),
      email,
      name: 'Administración',
      passwordHash: await hashPassword(password),
      roles: [em.getReference(Role, 'admin')],
      active: true,
      createdAt: now,
      updatedAt: now,
    });
    return ADMIN_PASSWORD === undefined ? { email, password } : null;
  });
