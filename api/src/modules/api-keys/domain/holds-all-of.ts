import { type Actor, knownPermissions, mayGrant } from '../../identity/index.js';
import type { StoredKey } from './admit.js';

/** Whether the actor may do all that a key may: only then may they see a secret of it. */
export const holdsAllOf = (
  actor: Actor,
  { permissions, discountLimit }: Pick<StoredKey, 'permissions' | 'discountLimit'>,
): boolean => mayGrant(actor, { permissions: knownPermissions(permissions), discountLimit });
