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
