import type { IncomingMessage, Server } from 'node:http';
import type { WebSocketServer } from 'ws';
import { clientNetwork } from '../../kernel/client-network.js';

const PATH = '/graphql';

const refusal = (status: string) => `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`;

export interface UpgradeOptions {
  readonly addressOf: (request: IncomingMessage) => string;
  /** How many connections one client may hold. */
  readonly mostPerClient: number;
}

/** Takes WebSocket connections at the path of the API, as many from one client as it may hold at a time. */
export const acceptUpgrades = (
  http: Server,
  sockets: WebSocketServer,
  { addressOf, mostPerClient }: UpgradeOptions,
): void => {
  const held = new Map<string, number>();
  const release = (client: string) => {
    const left = (held.get(client) ?? 1) - 1;
    if (left > 0) held.set(client, left);
    else held.delete(client);
  };
  http.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?', 1)[0] !== PATH) {
      socket.end(refusal('404 Not Found'));
      return;
    }
    const client = clientNetwork(addressOf(request));
    const connections = held.get(client) ?? 0;
    if (connections >= mostPerClient) {
      socket.end(refusal('429 Too Many Requests'));
      return;
    }
    held.set(client, connections + 1);
    socket.once('close', () => release(client));
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });
};
