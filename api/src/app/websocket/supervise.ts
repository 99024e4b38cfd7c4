import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Clock } from '../../kernel/clock.js';

const TICK_MS = 15_000;
/** A connection that nobody uses may as well be opened again when it is needed. */
const IDLE_MS = 5 * 60_000;
const NORMAL_CLOSURE = 1000;
/** What waits to be sent to a client that asks faster than it reads. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024;
/** The longest that a timer can wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** As much of a connection as is watched. */
interface Watched extends Pick<WebSocket, 'bufferedAmount' | 'close' | 'terminate'> {
  on(event: 'message' | 'close', listener: () => void): unknown;
}

export interface Supervised {
  readonly socket: Watched;
  /** How many operations are under way. */
  readonly active: () => number;
}

/** Ends connections that nobody uses and those whose client does not read what it asks for. */
export const supervise = ({ socket, active }: Supervised): void => {
  let idleMs = 0;
  const checkReader = () => {
    if (socket.bufferedAmount > MOST_WAITING_BYTES) socket.terminate();
  };
  const timer = setInterval(() => {
    checkReader();
    idleMs = active() > 0 ? 0 : idleMs + TICK_MS;
    if (idleMs >= IDLE_MS) socket.close(NORMAL_CLOSURE, 'Idle');
  }, TICK_MS);
  socket.on('message', () => {
    idleMs = 0;
    checkReader();
  });
  socket.on('close', () => clearInterval(timer));
};

/** Ends a connection together with the credential it was opened with; the client opens another one with a new one. */
export const endWith = (socket: Pick<Watched, 'close' | 'on'>, expiresAt: Date, clock: Clock): void => {
  const leftMs = expiresAt.getTime() - clock.now().getTime();
  const timer = setTimeout(
    () => socket.close(CloseCode.Forbidden, 'Forbidden'),
    Math.min(Math.max(leftMs, 0), LONGEST_TIMER_MS),
  );
  socket.on('close', () => clearTimeout(timer));
};
