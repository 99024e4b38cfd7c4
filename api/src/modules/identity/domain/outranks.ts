import { Decimal } from '../../../kernel/decimal.js';
import { type Actor, permissionsOf } from './actor.js';
import { type Grant, grantOfRoles, type StoredRole } from './roles.js';

const limitOf = (actor: Actor): Decimal =>
  'discountLimit' in actor ? Decimal.parse(actor.discountLimit) : Decimal.ZERO;

/** Whether the actor holds all of a grant: nobody hands out what they do not have. */
export const mayGrant = (actor: Actor, { permissions, discountLimit }: Grant): boolean => {
  const held = permissionsOf(actor);
  return (
    permissions.every((permission) => held.has(permission)) &&
    limitOf(actor).compare(Decimal.parse(discountLimit)) >= 0
  );
};

/** Whether the actor may do all that the roles grant: whoever opens an account for others must not gain by it. */
export const outranks = (actor: Actor, roles: readonly StoredRole[]): boolean =>
  mayGrant(actor, grantOfRoles(roles));
