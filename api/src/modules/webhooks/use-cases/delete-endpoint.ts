import { accept, type Result } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { changeEndpoint } from './change-endpoint.js';

/** Deletes an endpoint with the log of its deliveries; what is on its way is not sent any more. */
export const deleteEndpoint =
  (dependencies: WebhookDependencies) =>
  (caller: Caller, id: string): Promise<Result<string>> =>
    changeEndpoint(dependencies)(caller, id, 'webhook.deleted', ({ endpoint, transaction }) => {
      transaction.em.remove(endpoint);
      return accept(id);
    });
