import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Server } from './server.js';
import { until } from './until.js';

export interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A connection whose every message is the test's own, for what a client library would not do. */
export interface Socket {
  readonly received: readonly Message[];
  send(message: Message): void;
  sendText(text: string): void;
  /** The first message received that is like this. */
  wait(what: string, matches: (message: Message) => boolean): Promise<Message>;
  /** The code with which the server closes it. */
  readonly closed: Promise<number>;
  close(): void;
}

export async function openSocket(server: Server): Promise<Socket> {
  const socket = new WebSocket(server.wsUrl, 'graphql-transport-ws');
  const received: Message[] = [];
  socket.on('message', (data) => {
    const message: unknown = JSON.parse(String(data));
    if (isMessage(message)) received.push(message);
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => resolve(code));
  });
  await once(socket, 'open');
  return {
    received,
    closed,
    send: (message) => socket.send(JSON.stringify(message)),
    sendText: (text) => socket.send(text),
    wait: (what, matches) => until(what, () => received.find(matches)),
    close: () => socket.close(),
  };
}

/** A connection that the server has let in. */
export async function connectSocket(server: Server, payload: unknown = {}): Promise<Socket> {
  const socket = await openSocket(server);
  socket.send({ type: 'connection_init', payload });
  await socket.wait('the server to let us in', ({ type }) => type === 'connection_ack');
  return socket;
}
