import { auditPage } from './audit.js';
import { CUSTOMER_FIELDS, type Customer, type CustomerChange } from './customers.js';
import type { Variables } from './graphql.js';
import { USER_ERRORS } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

const MERGE = /* GraphQL */ `mutation Merge($input: MergeCustomersInput!) {
  mergeCustomers(input: $input) { customer { ${CUSTOMER_FIELDS} } ${USER_ERRORS} }
}`;

/** The ids and versions that a merge of these two as they were read takes. */
export const pairOf = (kept: Customer, merged: Customer) => ({
  keptId: kept.id,
  keptVersion: kept.version,
  mergedId: merged.id,
  mergedVersion: merged.version,
});

export async function mergeCustomers(
  server: Server,
  staff: Session,
  input: Variables,
): Promise<CustomerChange> {
  const data = await server.data<{ mergeCustomers: CustomerChange }>(MERGE, { input }, staff.headers);
  return data.mergeCustomers;
}

export interface WholeCustomer extends Customer {
  readonly email: string | null;
  readonly phone: string | null;
  readonly properties: readonly { readonly id: string }[];
  readonly vehicles: readonly { readonly id: string }[];
  readonly quotations: { readonly nodes: readonly { readonly id: string }[] };
}

const WHOLE = /* GraphQL */ `query Whole($id: ID!) {
  customer(id: $id) {
    ${CUSTOMER_FIELDS} properties { id } vehicles { id } quotations(first: 100) { nodes { id } }
  }
}`;

/** A customer with all that belongs to it; null when there is none. */
export async function wholeCustomer(
  server: Server,
  { headers }: Session,
  id: string,
): Promise<WholeCustomer | null> {
  return (await server.data<{ customer: WholeCustomer | null }>(WHOLE, { id }, headers)).customer;
}

/** The audit log's entries of an action on a thing. */
export const auditOfAction = async (server: Server, admin: Session, subjectId: string, action: string) =>
  (await auditPage(server, admin, { subjectId, action })).nodes;
