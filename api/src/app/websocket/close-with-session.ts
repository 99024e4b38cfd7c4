import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Actor, EndedSessions } from '../../modules/identity/index.js';

/** Closes a WebSocket with 4403 as soon as the session that opened it ends. */
export const closeWithSession = (socket: WebSocket, actor: Actor, ended: EndedSessions): void => {
  if (!('sessionId' in actor)) return;
  const forget = ended.whenEnded(actor.sessionId, () => socket.close(CloseCode.Forbidden, 'Forbidden'));
  socket.once('close', forget);
};
