import { grantOf, type StoredRole } from '../domain/roles.js';
import type { RoleView } from './graphql/role.type.js';

/** A role of alias r as JSON, near to the Role type's shape. */
export const ROLE_JSON = `json_build_object('key', r.key, 'name', r.name, 'description', r.description,
  'predefined', r.predefined, 'permissions', r.permissions, 'discountLimit', trim_scale(r.discount_limit)::text,
  'requiresTwoFactor', r.requires_two_factor,
  'accessHours', r.access_hours, 'accessNetworks', r.access_networks,
  'holders', (select count(*)::int from staff_user_role h where h.role_key = r.key),
  'version', r.version, 'createdAt', r.created_at, 'updatedAt', r.updated_at)`;

export type RoleJson = StoredRole & Omit<RoleView, 'permissions'>;

/** The role as the API shows it: what a predefined one grants comes with the program. */
export const roleView = (role: RoleJson): RoleView => {
  const { permissions, discountLimit } = grantOf(role);
  return { ...role, permissions: [...permissions], discountLimit };
};
