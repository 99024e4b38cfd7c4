import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { outranks } from '../domain/outranks.js';
import type { Caller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';

/**
 * Another member of the staff whose ways in the caller may change, neither themselves nor somebody who may do more, locked
 * until the transaction ends.
 */
export const lockManaged = async (
  { em }: Transaction,
  { actor }: Caller,
  id: string,
): Promise<Result<StaffUser>> => {
  const forbidden = (key: string) => refuse({ code: 'FORBIDDEN', message: { key }, path: ['id'] });
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const user = isId(id) ? await em.findOne(StaffUser, { id }, lock) : null;
  if (!user) return refuse(notFound('id'));
  if (actor.kind === 'staff' && actor.id === user.id) return forbidden('identity.ownAccount');
  const roles = await user.roles.loadItems();
  return outranks(actor, roles) ? accept(user) : forbidden('identity.outranked');
};
