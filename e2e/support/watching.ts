import type { GraphQLBody } from './graphql.js';
import type { Status } from './quotes.js';
import type { Server } from './server.js';
import { type Subscription, subscribe } from './subscribe.js';

export interface StatusEvent {
  readonly from: Status | null;
  readonly to: Status;
  readonly at: string;
  readonly quotation: {
    readonly id: string;
    readonly status: Status;
    readonly version: number;
    readonly totals: { readonly total: string };
  };
}

interface Told {
  readonly quotationStatusChanged: StatusEvent;
}

const WATCH = /* GraphQL */ `subscription Watch($id: ID, $token: String) {
  quotationStatusChanged(id: $id, token: $token) { from to at quotation { id status version totals { total } } }
}`;

export interface Watch extends AsyncDisposable {
  /** The next event; fails when the answer is an error instead. */
  next(): Promise<StatusEvent>;
  /** The next message, whatever it is. */
  nextMessage(): Promise<GraphQLBody<unknown>>;
  stop(): Promise<void>;
}

/** Follows a quotation's status. */
export async function watch(
  server: Server,
  target: { readonly id?: string; readonly token?: string },
  connectionParams: Readonly<Record<string, unknown>> = {},
): Promise<Watch> {
  const subscription: Subscription<Told> = await subscribe<Told>(server, WATCH, target, connectionParams);
  return {
    next: async () => {
      const { data, errors } = await subscription.next();
      if (!data) throw new Error(`No event: ${JSON.stringify(errors)}`);
      return data.quotationStatusChanged;
    },
    nextMessage: () => subscription.next(),
    stop: () => subscription.return(),
    [Symbol.asyncDispose]: () => subscription[Symbol.asyncDispose](),
  };
}

/** Who was where, as short text: "null>PENDING". */
export const stepOf = ({ from, to }: StatusEvent): string => `${from}>${to}`;
