import { accept, type Result } from '../../../kernel/fault.js';
import { answerViolations } from '../../../platform/database/violations.js';
import type { Caller } from '../../identity/index.js';
import { type CustomerDependencies, type CustomerTarget, changeCustomer } from './change-customer.js';

/**
 * Deletes a customer with the properties and vehicles kept beside it. Who has quotations stays: the database says so,
 * since this module knows nothing of them, and says it as well of one that is being made at the same time.
 */
export const deleteCustomer =
  (dependencies: CustomerDependencies) =>
  (caller: Caller, target: CustomerTarget): Promise<Result<string>> =>
    answerViolations(
      changeCustomer(dependencies)(caller, target, 'customer.deleted', async (locked) => {
        locked.transaction.em.remove(locked.customer);
        await locked.transaction.em.flush();
        return accept(null);
      }),
      ({ kind }) =>
        kind === 'reference' ? { code: 'IN_USE', message: { key: 'customer.inUse' }, path: ['id'] } : null,
    );
