import { accept, type Result, refuse } from '../../../../kernel/fault.js';
import { FaultList } from '../../../../kernel/fault-list.js';
import { parseNetwork } from '../../../../kernel/networks.js';
import { isTimeOfDay } from '../../domain/access/access-hours.js';
import type { AccessWindow } from '../../domain/access/access-window.js';
import type { Caller } from '../../request-context.js';
import { endSessionsOfHolders } from '../../use-cases/end-sessions.js';
import { changeRole, type RoleTarget, type StaffDependencies } from './change-role.js';

const MOST_HOURS = 20;
const MOST_NETWORKS = 50;

const takeWindow = (faults: FaultList, { hours, networks }: AccessWindow): AccessWindow => {
  const tooMany = (most: number, field: string) =>
    faults.add('TOO_MANY', { key: 'role.tooManyEntries', params: { most } }, field);
  if (hours.length > MOST_HOURS) tooMany(MOST_HOURS, 'hours');
  if (networks.length > MOST_NETWORKS) tooMany(MOST_NETWORKS, 'networks');
  for (const [index, { days, from, until }] of hours.slice(0, MOST_HOURS).entries()) {
    const place = faults.at('hours', index);
    const isWeek = days.length > 0 && days.every((day) => day >= 1 && day <= 7);
    if (!isWeek) place.add('OUT_OF_RANGE', { key: 'role.days' }, 'days');
    if (!isTimeOfDay(from, 'from')) place.add('INVALID', { key: 'role.time' }, 'from');
    if (!isTimeOfDay(until, 'until')) place.add('INVALID', { key: 'role.time' }, 'until');
  }
  const taken = networks.slice(0, MOST_NETWORKS).map((text, index) => {
    const network = parseNetwork(text);
    if (network === null) faults.add('INVALID', { key: 'role.network' }, 'networks', String(index));
    return network;
  });
  return {
    hours: hours.map(({ days, from, until }) => ({ days: [...new Set(days)].sort(), from, until })),
    networks: [...new Set(taken.filter((network) => network !== null))],
  };
};

/**
 * Says when and from where the holders of a role may work; they sign in again. Administrators may always, so that nobody locks
 * the shop out. Answers with the key.
 */
export const setRoleAccess =
  (dependencies: StaffDependencies) =>
  (caller: Caller, target: RoleTarget, input: AccessWindow): Promise<Result<string>> =>
    changeRole(dependencies)(caller, target, 'role.updated', async ({ role, transaction, at }) => {
      if (role.key === 'admin') {
        return refuse({ code: 'FORBIDDEN', message: { key: 'role.adminAlways' }, path: ['key'] });
      }
      const faults = FaultList.for(['input']);
      const checked = faults.result(takeWindow(faults, input));
      if (!checked.ok) return refuse(...checked.faults);
      const { hours: accessHours, networks } = checked.value;
      transaction.em.assign(role, { accessHours, accessNetworks: [...networks], updatedAt: at });
      await endSessionsOfHolders(transaction, role.key, at);
      return accept(null);
    });
