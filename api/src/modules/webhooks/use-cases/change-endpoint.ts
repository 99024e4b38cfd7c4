import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/change-faults.js';
import { type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import type { Actor, Caller } from '../../identity/index.js';
import { mayTell } from '../domain/parse-endpoint.js';
import type { WebhookDependencies } from '../webhook-dependencies.js';
import { WebhookEndpoint } from '../webhook-endpoint.entity.js';

export type EndpointAction =
  | 'webhook.updated'
  | 'webhook.rotated'
  | 'webhook.paused'
  | 'webhook.resumed'
  | 'webhook.deleted';

/** What the audit log keeps of an endpoint. The secret is masked there: it tells that it changed. */
export const snapshotOf = (endpoint: WebhookEndpoint) => ({
  name: endpoint.name,
  url: endpoint.url,
  events: endpoint.events,
  apiVersion: endpoint.apiVersion,
  state: endpoint.state,
  pauseReason: endpoint.pauseReason ?? null,
  secret: endpoint.sealedSecret,
  previousUntil: endpoint.previousUntil ?? null,
});

/** Who may not read what an endpoint is told must not decide where that is sent, nor learn what it is signed with. */
export const NOT_READABLE: Fault = {
  code: 'FORBIDDEN',
  message: { key: 'webhooks.notReadable' },
  path: ['id'],
};

export const mayTellAll = (actor: Actor, { events }: Pick<WebhookEndpoint, 'events'>): boolean =>
  events.every((event) => mayTell(actor, event));

export interface LockedEndpoint {
  readonly endpoint: WebhookEndpoint;
  readonly transaction: Transaction;
  readonly at: Date;
}

/** An endpoint's row, locked until the transaction ends. */
export const lockEndpoint = ({ em }: Transaction, id: string): Promise<WebhookEndpoint | null> =>
  em.findOne(WebhookEndpoint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Locks an endpoint's row and lets `work` change it in one transaction, with its audit entry. */
export const changeEndpoint =
  ({ database, clock }: Pick<WebhookDependencies, 'database' | 'clock'>) =>
  async <T>(
    caller: Caller,
    id: string,
    action: EndpointAction,
    work: (locked: LockedEndpoint) => Promise<Result<T>> | Result<T>,
  ): Promise<Result<T>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const endpoint = await lockEndpoint(transaction, id);
      if (!endpoint) return refuse(notFound('id'));
      const [before, at] = [snapshotOf(endpoint), clock.now()];
      const result = await work({ endpoint, transaction, at });
      if (!result.ok) return result;
      const after = action === 'webhook.deleted' ? null : snapshotOf(endpoint);
      if (after) transaction.em.assign(endpoint, { updatedAt: at });
      recordAudit(transaction, { ...caller, at, action, subjectId: id, before, after });
      return result;
    });
  };
