import { Decimal } from '../../../../kernel/decimal.js';
import type { FaultList } from '../../../../kernel/fault-list.js';
import { LONGEST_NAME, LONGEST_TEXT, takeText } from '../../../../kernel/take-text.js';
import type { Actor } from '../../domain/actor.js';
import { mayGrant } from '../../domain/outranks.js';
import { knownPermissions, type Permission } from '../../domain/permissions.js';

/** As the database's check has it. */
const KEY = /^[a-z][a-z0-9_]{0,39}$/;

export const takeKey = (faults: FaultList, given: string): string => {
  const key = given.trim();
  if (!KEY.test(key)) faults.add('INVALID', { key: 'role.key' }, 'key');
  return key;
};

export const takeRoleName = (faults: FaultList, given: string | null): string =>
  takeText(faults, given, { most: LONGEST_NAME, required: true }, 'name') ?? '';

export const takeDescription = (faults: FaultList, given: string | null | undefined): string | null =>
  takeText(faults, given, { most: LONGEST_TEXT }, 'description');

/** Those that exist and that the actor holds; in the order of the program's list, each once. */
export const takePermissions = (faults: FaultList, actor: Actor, given: readonly string[]): Permission[] => {
  const place = faults.at('permissions');
  for (const [index, text] of given.entries()) {
    const [permission] = knownPermissions([text]);
    if (!permission) place.add('NOT_FOUND', { key: 'role.permissionUnknown' }, String(index));
    else if (!mayGrant(actor, { permissions: [permission], discountLimit: '0' }))
      place.add('FORBIDDEN', { key: 'role.notHeld' }, String(index));
  }
  return knownPermissions(given);
};

/** From 0 to 1, and not more than the actor may take off. */
export const takeDiscountLimit = (faults: FaultList, actor: Actor, limit: Decimal): string => {
  if (limit.compare(Decimal.ZERO) < 0 || limit.compare(Decimal.ONE) > 0)
    faults.add('OUT_OF_RANGE', { key: 'role.discountLimit' }, 'discountLimit');
  else if (!mayGrant(actor, { permissions: [], discountLimit: limit.toString() }))
    faults.add('FORBIDDEN', { key: 'role.notHeld' }, 'discountLimit');
  return limit.toString();
};
