import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import { isId, newId } from '../../../kernel/ids.js';
import { TEST_EVENT } from '../domain/event-types.js';
import { keepMessage } from '../message-store.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { lockEndpoint } from './change-endpoint.js';

/** Sends an endpoint a message that tells nothing, once, also while it is paused. Answers with the delivery's id. */
export const sendTest =
  ({ database, clock }: Pick<WebhookDependencies, 'database' | 'clock'>) =>
  async (id: string): Promise<Result<string>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const endpoint = await lockEndpoint(transaction, id);
      if (!endpoint) return refuse(notFound('id'));
      const at = clock.now();
      const told = { id: newId(), type: TEST_EVENT, createdAt: at, data: { endpoint: { id } } } as const;
      const [deliveryId] = await keepMessage(transaction, told, [{ endpointId: id, state: 'PENDING' }], at);
      return deliveryId === undefined ? refuse(notFound('id')) : accept(deliveryId);
    });
  };
