import { Decimal } from '../../../kernel/decimal.js';
import { type Actor, permissionsOf } from '../../identity/index.js';
import { discountLimitOf } from './parse-key.js';

interface Scopes {
  readonly permissions: readonly string[];
  readonly discountLimit: string;
}

/** Whether the actor may do all that a key may: only then may they see a secret of it. */
export const covers = (actor: Actor, { permissions, discountLimit }: Scopes): boolean =>
  permissions.every((permission) => permissionsOf(actor).has(permission)) &&
  Decimal.parse(discountLimit).compare(discountLimitOf(actor)) <= 0;
