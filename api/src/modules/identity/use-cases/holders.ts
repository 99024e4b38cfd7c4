import type { Sql } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { Access } from '../domain/access/access-window.js';
import type { StaffHolder, TokenHolder } from '../domain/access-token.js';
import { StaffUser } from '../staff-user.entity.js';
import { readFactorState } from '../two-factor-store.js';
import { type Arrival, findAccess, type ReadTimeZone } from './find-access.js';
import type { SessionSubject } from './start-session.js';

/** Who a session speaks for as things are now; null when they may no longer come in. */
export type FindHolder = (
  transaction: Transaction,
  id: string,
  arrival: Arrival,
) => Promise<TokenHolder | null>;

/** How the holder of each kind of session is found. */
export type Holders = Readonly<Record<SessionSubject['kind'], FindHolder>>;

/** A member of the staff, whose roles are loaded, as a token says them. */
export const staffHolder = async (
  sql: Sql,
  { id, email, name, roles }: StaffUser,
  access: Access,
): Promise<StaffHolder> => {
  const held = roles.getItems();
  const isRequired = held.some(({ requiresTwoFactor }) => requiresTwoFactor);
  const lacksTwoFactor = isRequired && !(await readFactorState(sql, id)).isOn;
  return { kind: 'staff', id, email, name, roles: held, lacksTwoFactor, access };
};

/** A member of the staff with the roles of this moment, unless the account was closed or their windows are. */
export const findStaffHolder =
  (timeZone: ReadTimeZone): FindHolder =>
  async (transaction, id, arrival) => {
    const user = await transaction.em.findOne(StaffUser, { id, active: true }, { populate: ['roles'] });
    const access = user && (await findAccess(transaction, timeZone, user, arrival));
    return user && access && staffHolder(transaction, user, access);
  };
