import { Decimal } from '../../../kernel/decimal.js';
import type { FaultList } from '../../../kernel/fault-list.js';
import { parseNetwork } from '../../../kernel/networks.js';
import {
  type Actor,
  knownPermissions,
  mayGrant,
  PERMISSIONS,
  type Permission,
  permissionsOf,
} from '../../identity/index.js';

/** Bounds of a key's numbers: points a minute, days, hours. */
export const BUDGET = { min: 1_000, max: 1_200_000, usual: 120_000 } as const;
export const EXPIRY_DAYS = { min: 1, max: 365, usual: 90 } as const;
export const GRACE_HOURS = { min: 0, max: 168, usual: 24 } as const;
const MOST_NETWORKS = 50;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

export const takeNumber = (faults: FaultList, value: number, { min, max }: Bounds, step: string): number => {
  if (value < min || value > max)
    faults.add('OUT_OF_RANGE', { key: 'apiKeys.range', params: { min, max } }, step);
  return value;
};

/** Networks as CIDR, each once. */
export const takeNetworks = (faults: FaultList, given: readonly string[]): string[] => {
  const params = { most: MOST_NETWORKS };
  if (given.length > MOST_NETWORKS) {
    faults.add('TOO_MANY', { key: 'apiKeys.tooManyNetworks', params }, 'networks');
    return [];
  }
  const networks = given.map((text, place) => {
    const network = parseNetwork(text);
    if (network === null) faults.at('networks', place).add('INVALID', { key: 'apiKeys.network' });
    return network;
  });
  return [...new Set(networks.filter((network) => network !== null))];
};

/** Permissions that the creator holds, each once. */
export const takePermissions = (
  faults: FaultList,
  given: readonly string[],
  creator: Actor,
): readonly Permission[] => {
  if (given.length === 0) faults.add('REQUIRED', { key: 'apiKeys.noPermissions' }, 'permissions');
  const held = permissionsOf(creator);
  given.slice(0, PERMISSIONS.length + 1).forEach((permission, place) => {
    const here = faults.at('permissions', place);
    if (knownPermissions([permission]).length === 0)
      here.add('INVALID', { key: 'apiKeys.unknownPermission' });
    else if (!held.has(permission)) here.add('FORBIDDEN', { key: 'apiKeys.notHeld' });
  });
  return PERMISSIONS.filter((permission) => given.includes(permission));
};

export const takeDiscountLimit = (faults: FaultList, given: Decimal, creator: Actor): string => {
  const outside = given.compare(Decimal.ZERO) < 0 || given.compare(Decimal.ONE) > 0;
  if (outside) faults.add('OUT_OF_RANGE', { key: 'apiKeys.rate' }, 'discountLimit');
  else if (!mayGrant(creator, { permissions: [], discountLimit: given.toString() })) {
    faults.add('FORBIDDEN', { key: 'apiKeys.notHeld' }, 'discountLimit');
  }
  return given.toString();
};
