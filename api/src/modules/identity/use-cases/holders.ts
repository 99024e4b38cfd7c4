import type { Transaction } from '../../../platform/database/transaction.js';
import type { StaffHolder, TokenHolder } from '../domain/access-token.js';
import { StaffUser } from '../staff-user.entity.js';
import type { SessionSubject } from './start-session.js';

/** Who a session speaks for as things are now; null when they may no longer come in. */
export type FindHolder = (transaction: Transaction, id: string) => Promise<TokenHolder | null>;

/** How the holder of each kind of session is found. */
export type Holders = Readonly<Record<SessionSubject['kind'], FindHolder>>;

export const staffHolder = ({ id, email, name, roles }: StaffUser): StaffHolder => ({
  kind: 'staff',
  id,
  email,
  name,
  roles: roles.getItems(),
});

/** A member of the staff with the roles of this moment, unless the account was closed. */
export const findStaffHolder: FindHolder = async ({ em }, id) => {
  const user = await em.findOne(StaffUser, { id, active: true }, { populate: ['roles'] });
  return user && staffHolder(user);
};
