import type { DomainEvent } from '../../kernel/events.js';
import { newId } from '../../kernel/ids.js';
import type { PauseReason } from './domain/endpoint-state.js';

/** Why an endpoint is paused without anybody asking for it. */
export type Failing = Exclude<PauseReason, 'STAFF'>;

export interface PausedEndpoint {
  readonly endpointId: string;
  /** Who made it and is to be told; null when a key did. */
  readonly ownerId: string | null;
  /** The endpoint's name, and the host that it leads to: its whole address may hold what is not everybody's. */
  readonly name: string;
  readonly host: string;
  readonly reason: Failing;
}

/** Nothing is sent to an endpoint any more because nothing arrived there; notifications tell its owner. */
export const endpointPaused = (payload: PausedEndpoint, at: Date): DomainEvent => ({
  id: newId(),
  type: 'webhook.paused',
  subject: `webhook:${payload.endpointId}`,
  occurredAt: at,
  payload: { ...payload },
});
