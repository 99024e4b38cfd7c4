import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { outranks } from '../domain/outranks.js';
import type { Caller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';

const forbidden = (key: string): Fault => ({ code: 'FORBIDDEN', message: { key }, path: ['id'] });

/** The account, or what is its, belongs to somebody who may do more than the caller. */
export const OUTRANKED = forbidden('identity.outranked');
/** The account is the caller's own. */
export const OWN_ACCOUNT = forbidden('identity.ownAccount');

export const isOwnAccount = ({ actor }: Caller, { id }: StaffUser): boolean =>
  actor.kind === 'staff' && actor.id === id;

/**
 * Another member of the staff whose ways in the caller may change, neither themselves nor somebody who may do more, locked
 * until the transaction ends.
 */
export const lockManaged = async (
  { em }: Transaction,
  caller: Caller,
  id: string,
): Promise<Result<StaffUser>> => {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const user = isId(id) ? await em.findOne(StaffUser, { id }, lock) : null;
  if (!user) return refuse(notFound('id'));
  if (isOwnAccount(caller, user)) return refuse(OWN_ACCOUNT);
  const roles = await user.roles.loadItems();
  return outranks(caller.actor, roles) ? accept(user) : refuse(OUTRANKED);
};
