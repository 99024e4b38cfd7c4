import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isStorable } from '../../../kernel/text.js';
import { recordAudit } from '../../audit/index.js';
import { roleSubject } from '../domain/role-subject.js';
import type { Caller } from '../request-context.js';
import { Role } from '../role.entity.js';
import type { AccountDependencies } from './account-dependencies.js';

/** Says whether the holders of a role need a second factor. It counts from their next access token on. */
export const setRoleTwoFactor =
  ({ database, clock }: AccountDependencies) =>
  async (caller: Caller, key: string, requiresTwoFactor: boolean): Promise<Result<null>> => {
    if (!isStorable(key)) return refuse(notFound('key'));
    return database.transaction(async (transaction) => {
      const role = await transaction.em.findOne(Role, { key }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!role) return refuse(notFound('key'));
      const at = clock.now();
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'role.updated',
        subjectId: roleSubject(key),
        before: { requiresTwoFactor: role.requiresTwoFactor },
        after: { requiresTwoFactor },
      });
      transaction.em.assign(role, { requiresTwoFactor });
      return accept(null);
    });
  };
