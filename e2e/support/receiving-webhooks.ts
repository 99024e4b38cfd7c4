import { type Server, startServer } from './index.js';
import { Receiver } from './receiver.js';
import { type Session, signIn } from './sign-in.js';
import { changeWebhook, type HeldEndpoint, madeEndpoint } from './webhooks.js';

type Change = Parameters<typeof changeWebhook>;

/** A server that tells a receiver of the test's own, and tries again soon. */
export interface ReceivingWebhooks {
  readonly server: Server;
  readonly receiver: Receiver;
  readonly staff: Session;
  /** An endpoint at this path of the receiver. */
  endpointAt(path: string, events?: readonly string[]): Promise<HeldEndpoint>;
  act(name: Change[2], variables: Change[3]): ReturnType<typeof changeWebhook>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function receivingWebhooks(): Promise<ReceivingWebhooks> {
  const receiver = await Receiver.start();
  const server = await startServer({
    env: {
      WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8',
      WEBHOOK_RETRY_PERIOD: 'PT2S',
      // Longer than a busy machine takes to answer; tests wait for it where nobody does.
      WEBHOOK_TIMEOUT: 'PT8S',
      // Tries that fail are what is tested.
      LOG_LEVEL: 'error',
    },
  });
  const staff = await signIn(server, 'admin');
  return {
    server,
    receiver,
    staff,
    endpointAt: (path, events = ['quotation.submitted']) =>
      madeEndpoint(server, staff, { name: path, url: receiver.url(path), events }),
    act: (name, variables) => changeWebhook(server, staff, name, variables),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await receiver[Symbol.asyncDispose]();
    },
  };
}
