import { Decimal } from '../../../kernel/decimal.js';
import { knownPermissions, PERMISSIONS, type Permission } from './permissions.js';

/** The roles that every installation has. What they grant is part of the program; custom roles stand beside them. */
const PREDEFINED_ROLES = ['admin', 'manager', 'sales', 'installer', 'support'] as const;
export type PredefinedRole = (typeof PREDEFINED_ROLES)[number];

/** What a role grants. */
export interface Grant {
  readonly permissions: readonly Permission[];
  /** The largest share of a price that its holder may take off: a rate between 0 and 1 as decimal text; 1 is no limit. */
  readonly discountLimit: string;
}

const SALES = [
  'quotations:read',
  'quotations:write',
  'catalog:read',
  'customers:read',
  'customers:write',
  'reports:read',
  'messages:read',
] as const satisfies Permission[];

const GRANTS: Readonly<Record<PredefinedRole, Grant>> = {
  admin: { permissions: PERMISSIONS, discountLimit: '1' },
  manager: {
    permissions: [...SALES, 'catalog:write', 'pricing:read', 'pricing:write', 'templates:write', 'jobs:read'],
    discountLimit: '0.30',
  },
  sales: { permissions: SALES, discountLimit: '0.10' },
  installer: { permissions: ['quotations:read', 'catalog:read'], discountLimit: '0' },
  support: {
    permissions: ['quotations:read', 'catalog:read', 'customers:read', 'reports:read'],
    discountLimit: '0',
  },
};

const isPredefined = (key: string): key is PredefinedRole => PREDEFINED_ROLES.some((role) => role === key);

/** A role as it is stored: a predefined one's grant is not, it comes with the program. */
export interface StoredRole {
  readonly key: string;
  readonly permissions: readonly string[];
  readonly discountLimit: string;
}

/** What one role grants. */
export const grantOf = (role: StoredRole): Grant =>
  isPredefined(role.key)
    ? GRANTS[role.key]
    : { permissions: knownPermissions(role.permissions), discountLimit: role.discountLimit };

/** What a person with these roles may do: the union of the permissions, and the largest discount. */
export const grantOfRoles = (roles: readonly StoredRole[]): Grant => {
  const grants = roles.map(grantOf);
  const held = new Set(grants.flatMap(({ permissions }) => permissions));
  const limits = grants.map(({ discountLimit }) => Decimal.parse(discountLimit));
  const largest = limits.reduce((a, b) => (a.compare(b) >= 0 ? a : b), Decimal.ZERO);
  return {
    permissions: PERMISSIONS.filter((permission) => held.has(permission)),
    discountLimit: largest.toString(),
  };
};
