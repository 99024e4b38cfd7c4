import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import { deliveryJob } from '../delivery-jobs.js';
import { WebhookDelivery } from '../webhook-delivery.entity.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { lockEndpoint } from './change-endpoint.js';

const PAUSED: Fault = { code: 'INVALID', message: { key: 'webhooks.endpointPaused' }, path: ['id'] };

/** Sends something once more, now, whatever became of it: the same bytes with the same id, in a new round of tries. */
export const redeliver =
  ({ database, clock }: Pick<WebhookDependencies, 'database' | 'clock'>) =>
  async (caller: Caller, id: string): Promise<Result<string>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const found = await transaction.em.findOne(WebhookDelivery, { id });
      // The endpoint first, as everywhere: whoever locks both in another order would wait for us while we wait for them.
      const endpoint = found && (await lockEndpoint(transaction, found.endpoint.id));
      if (!endpoint) return refuse(notFound('id'));
      await transaction.em.refresh(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (endpoint.state === 'PAUSED') return refuse(PAUSED);
      const at = clock.now();
      const round = found.round + 1;
      const before = { state: found.state, round: found.round };
      transaction.em.assign(found, { state: 'PENDING', round });
      const after = { state: found.state, round };
      recordAudit(transaction, {
        ...caller,
        at,
        action: 'webhook.redelivered',
        subjectId: endpoint.id,
        before,
        after,
      });
      await enqueue(transaction, [deliveryJob({ id, round })], at);
      return accept(id);
    });
  };
