import { type Actor, permissionsOf } from './actor.js';
import { grantOfRoles, type StoredRole } from './roles.js';

/** Whether the actor may do all that the roles grant: whoever opens an account for others must not gain by it. */
export const outranks = (actor: Actor, roles: readonly StoredRole[]): boolean => {
  const held = permissionsOf(actor);
  return grantOfRoles(roles).permissions.every((permission) => held.has(permission));
};
