import type { EntityManager } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { outranks } from '../domain/outranks.js';
import type { Caller } from '../request-context.js';
import { StaffUser } from '../staff-user.entity.js';

/** Another member of the staff whose ways in the caller may change: neither themselves nor somebody who may do more. */
export const findManaged = async (
  em: EntityManager,
  { actor }: Caller,
  id: string,
): Promise<Result<StaffUser>> => {
  const forbidden = (key: string) => refuse({ code: 'FORBIDDEN', message: { key }, path: ['id'] });
  const user = isId(id) ? await em.findOne(StaffUser, { id }, { populate: ['roles'] }) : null;
  if (!user) return refuse(notFound('id'));
  if (actor.kind === 'staff' && actor.id === user.id) return forbidden('identity.ownPassword');
  return outranks(actor, user.roles.getItems()) ? accept(user) : forbidden('identity.outranked');
};
