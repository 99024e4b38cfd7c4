import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { KeyVerifier } from '../../modules/api-keys/index.js';
import type { Actor, EndedSessions } from '../../modules/identity/index.js';

/** Those who hear when a credential is taken back or changed. */
export interface Revocations {
  readonly endedSessions: EndedSessions;
  readonly apiKeys: KeyVerifier;
}

/**
 * Closes a WebSocket with 4403 as soon as the session that opened it ends, or the API key changes: whoever may still come in
 * connects again.
 */
export const closeWithCredential = (socket: WebSocket, actor: Actor, revocations: Revocations): void => {
  const close = () => socket.close(CloseCode.Forbidden, 'Forbidden');
  if (actor.kind === 'key') socket.once('close', revocations.apiKeys.whenChanged(actor.id, close));
  if ('sessionId' in actor) {
    socket.once('close', revocations.endedSessions.whenEnded(actor.sessionId, close));
  }
};
