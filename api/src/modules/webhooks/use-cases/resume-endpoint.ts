import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Statement } from '../../../platform/database/statement.js';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import type { Caller } from '../../identity/index.js';
import { deliveryJob, type Round } from '../delivery-jobs.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { changeEndpoint, mayTellAll, NOT_READABLE } from './change-endpoint.js';

const RELEASE: Statement = {
  name: 'webhook_delivery_release',
  text: `update webhook_delivery set state = 'PENDING', round = round + 1
    where endpoint_id = $1 and state = 'HELD' returning id, round`,
};

/** Sends to an endpoint again, first of all what has waited for it. Its failures are forgotten. */
export const resumeEndpoint =
  (dependencies: WebhookDependencies) =>
  (caller: Caller, id: string): Promise<Result<string>> =>
    changeEndpoint(dependencies)(caller, id, 'webhook.resumed', async ({ endpoint, transaction, at }) => {
      if (!mayTellAll(caller.actor, endpoint)) return refuse(NOT_READABLE);
      transaction.em.assign(endpoint, {
        state: 'ACTIVE',
        pauseReason: null,
        pausedAt: null,
        failingSince: null,
        givenUp: 0,
      });
      const released = await transaction.query<Round>(RELEASE, [id]);
      await enqueue(transaction, released.map(deliveryJob), at);
      return accept(id);
    });
