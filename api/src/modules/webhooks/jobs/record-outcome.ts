import type { Transaction } from '../../../platform/database/transaction.js';
import { recordAudit } from '../../audit/index.js';
import { keepsFailing } from '../domain/endpoint-state.js';
import { endpointPaused, type Failing } from '../events.js';
import { snapshotOf } from '../use-cases/change-endpoint.js';
import type { WebhookEndpoint } from '../webhook-endpoint.entity.js';

/** What a try says of its endpoint. */
export type Finding = 'well' | 'failing' | 'givenUp' | 'gone';

/** Pauses an endpoint without being asked to; its owner is told by the event. */
const pause = (transaction: Transaction, endpoint: WebhookEndpoint, pauseReason: Failing, at: Date): void => {
  const before = snapshotOf(endpoint);
  transaction.em.assign(endpoint, { state: 'PAUSED', pauseReason, pausedAt: at, updatedAt: at });
  recordAudit(transaction, {
    actor: { kind: 'system' },
    ip: null,
    at,
    action: 'webhook.paused',
    subjectId: endpoint.id,
    before,
    after: snapshotOf(endpoint),
  });
  const { id: endpointId, owner, name, url } = endpoint;
  const { host } = new URL(url);
  const told = { endpointId, ownerId: owner?.id ?? null, name, host, reason: pauseReason };
  transaction.emit(endpointPaused(told, at));
};

/** Keeps how a locked endpoint is doing, and pauses it when nothing arrives there any more. */
export const recordFinding = (
  transaction: Transaction,
  endpoint: WebhookEndpoint,
  finding: Finding,
  at: Date,
): void => {
  const { em } = transaction;
  if (finding === 'well') {
    em.assign(endpoint, { failingSince: null, givenUp: 0 });
    return;
  }
  const failingSince = endpoint.failingSince ?? at;
  const givenUp = endpoint.givenUp + (finding === 'failing' ? 0 : 1);
  em.assign(endpoint, { failingSince, givenUp });
  if (endpoint.state === 'PAUSED') return;
  if (finding === 'gone') pause(transaction, endpoint, 'GONE', at);
  else if (keepsFailing({ since: failingSince, givenUp }, at)) pause(transaction, endpoint, 'FAILING', at);
};
