import { accept, type Result } from '../../../kernel/fault.js';
import type { Caller } from '../../identity/index.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { changeEndpoint } from './change-endpoint.js';

/** Stops sending to an endpoint: what happens meanwhile waits for it. Pausing again changes nothing. */
export const pauseEndpoint =
  (dependencies: WebhookDependencies) =>
  (caller: Caller, id: string): Promise<Result<string>> =>
    changeEndpoint(dependencies)(caller, id, 'webhook.paused', ({ endpoint, transaction, at }) => {
      if (endpoint.state === 'ACTIVE') {
        transaction.em.assign(endpoint, { state: 'PAUSED', pauseReason: 'STAFF', pausedAt: at });
      }
      return accept(id);
    });
