import type { Sql } from '../../../platform/database/statement.js';
import { type Access, accessAt, EVERYWHERE, isOpen, type Moment } from '../domain/access/access-window.js';
import type { StaffUser } from '../staff-user.entity.js';

/** The shop's time zone, which a module above this one knows. */
export type ReadTimeZone = (sql: Sql) => Promise<string>;

/** Where and when somebody asks to be let in. */
export type Arrival = Omit<Moment, 'timeZone'>;

/**
 * How far the windows of a member of the staff, whose roles are loaded, let them in now; null: not at all. Administrators
 * and holders of an exception are let in always. No statement unless there is a window.
 */
export const findAccess = async (
  sql: Sql,
  timeZone: ReadTimeZone,
  { roles, accessExceptionUntil }: Pick<StaffUser, 'roles' | 'accessExceptionUntil'>,
  arrival: Arrival,
): Promise<Access | null> => {
  const held = roles.getItems();
  if (held.some(({ key }) => key === 'admin')) return EVERYWHERE;
  const windows = held.map(({ accessHours: hours, accessNetworks: networks }) => ({ hours, networks }));
  if (windows.length === 0 || windows.some(isOpen)) return EVERYWHERE;
  if (accessExceptionUntil && accessExceptionUntil > arrival.at) {
    return { until: accessExceptionUntil, networks: null };
  }
  return accessAt(windows, { ...arrival, timeZone: await timeZone(sql) });
};
