/**
 * Everything that a role, an API key or a custom role can grant, as "resource:action". `read_own` is about rows: it
 * opens only what its holder answers for.
 */
export const PERMISSIONS = [
  'quotations:read',
  'quotations:read_own',
  'quotations:write',
  'catalog:read',
  'catalog:write',
  'pricing:read',
  'pricing:write',
  'customers:read',
  'customers:read_own',
  'customers:write',
  'reports:read',
  'settings:write',
  'users:admin',
  'keys:admin',
  'audit:read',
  'webhooks:read',
  'webhooks:write',
  'jobs:read',
  'jobs:write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** The permissions among texts that were stored or signed by another version of this program. */
export const knownPermissions = (texts: readonly string[]): Permission[] =>
  PERMISSIONS.filter((permission) => texts.includes(permission));
