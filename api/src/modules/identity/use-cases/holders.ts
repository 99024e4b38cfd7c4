import type { Sql } from '../../../platform/database/statement.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import type { StaffHolder, TokenHolder } from '../domain/access-token.js';
import { StaffUser } from '../staff-user.entity.js';
import { readFactorState } from '../two-factor-store.js';
import type { SessionSubject } from './start-session.js';

/** Who a session speaks for as things are now; null when they may no longer come in. */
export type FindHolder = (transaction: Transaction, id: string) => Promise<TokenHolder | null>;

/** How the holder of each kind of session is found. */
export type Holders = Readonly<Record<SessionSubject['kind'], FindHolder>>;

/** A member of the staff, whose roles are loaded, as a token says them. */
export const staffHolder = async (sql: Sql, { id, email, name, roles }: StaffUser): Promise<StaffHolder> => {
  const held = roles.getItems();
  const isRequired = held.some(({ requiresTwoFactor }) => requiresTwoFactor);
  const lacksTwoFactor = isRequired && !(await readFactorState(sql, id)).isOn;
  return { kind: 'staff', id, email, name, roles: held, lacksTwoFactor };
};

/** A member of the staff with the roles of this moment, unless the account was closed. */
export const findStaffHolder: FindHolder = async (transaction, id) => {
  const user = await transaction.em.findOne(StaffUser, { id, active: true }, { populate: ['roles'] });
  return user && staffHolder(transaction, user);
};
