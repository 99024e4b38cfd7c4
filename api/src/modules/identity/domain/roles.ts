export const ROLES = ['admin', 'manager', 'sales', 'installer', 'support'] as const;
export type Role = (typeof ROLES)[number];

const SALES = [
  'quotations:read',
  'quotations:write',
  'catalog:read',
  'customers:read',
  'customers:write',
] as const;
const MANAGER = [...SALES, 'catalog:write', 'pricing:read', 'pricing:write'] as const;

/** What each role may do, as "resource:action". */
const GRANTS = {
  admin: [...MANAGER, 'users:admin', 'settings:write', 'audit:read'],
  manager: MANAGER,
  sales: SALES,
  installer: ['quotations:read', 'catalog:read'],
  support: ['quotations:read', 'catalog:read', 'customers:read'],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof GRANTS)[Role][number];

export const permissionsOf = (role: Role): readonly Permission[] => GRANTS[role];

/** The largest share of a price that a role may take off by itself. */
const DISCOUNT_LIMITS: Readonly<Record<Role, string>> = {
  admin: '1',
  manager: '0.30',
  sales: '0.10',
  installer: '0',
  support: '0',
};

/** A rate between 0 and 1, as decimal text; 1 is no limit. */
export const discountLimitOf = (role: Role): string => DISCOUNT_LIMITS[role];
