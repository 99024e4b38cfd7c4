import type { Server } from './server.js';

/** What a customer's copy of all that is kept of them holds. */
export interface MyData {
  readonly account: { readonly id: string; readonly contacts: readonly { readonly value: string }[] };
  readonly sessions: readonly unknown[];
  readonly customers: readonly {
    readonly id: string;
    readonly properties: readonly unknown[];
    readonly vehicles: readonly unknown[];
  }[];
  readonly quotations: readonly {
    readonly id: string;
    readonly number: string;
    readonly options: readonly { readonly lines: readonly unknown[] }[];
    readonly history: readonly unknown[];
  }[];
}

export const askForMyData = (server: Server, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${server.url}/exports/my-data.json`, { headers });
