import type { DomainEvent } from '../../kernel/events.js';
import { newId } from '../../kernel/ids.js';
import type { PauseReason } from './domain/endpoint-state.js';

export const PAUSED = 'webhook.paused';

export interface PausedEndpoint {
  readonly endpointId: string;
  /** Who made it and is to be told; null when a key did. */
  readonly ownerId: string | null;
  /** The endpoint's name, and the host that it leads to: its whole address may hold what is not everybody's. */
  readonly name: string;
  readonly host: string;
  readonly reason: PauseReason;
}

/** Nothing is sent to an endpoint any more because nothing arrived there. */
export const endpointPaused = (payload: PausedEndpoint, at: Date): DomainEvent => ({
  id: newId(),
  type: PAUSED,
  subject: `webhook:${payload.endpointId}`,
  occurredAt: at,
  payload: { ...payload },
});
