import type { Variables } from './graphql.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

const LIST = /* GraphQL */ `query List($filter: QuotationFilter) {
  quotations(filter: $filter) { totalCount nodes { id status history { kind actor } customer { name } } }
}`;

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly status: string;
    readonly history: readonly { readonly kind: string; readonly actor: string | null }[];
    readonly customer: { readonly name: string };
  }[];
}

const ACCOUNT = /* GraphQL */ `{
  myAccount {
    name
    customers { id name email phone properties { id rooms { name } } vehicles { id } quotations { nodes { id } } }
  }
}`;

interface Account {
  readonly name: string | null;
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly properties: readonly { readonly id: string }[];
    readonly quotations: { readonly nodes: readonly { readonly id: string }[] };
  }[];
}

/** The quotations that a customer sees, those that a filter lets through. */
export const listOf = async (server: Server, { headers }: Session, filter: Variables = {}): Promise<Listed> =>
  (await server.data<{ quotations: Listed }>(LIST, { filter }, headers)).quotations;

export const idsOf = ({ nodes }: Listed): readonly string[] => nodes.map(({ id }) => id);

/** The account of a signed-in customer, with the records that they claimed. */
export const accountOf = async (server: Server, { headers }: Session): Promise<Account> =>
  (await server.data<{ myAccount: Account }>(ACCOUNT, {}, headers)).myAccount;
