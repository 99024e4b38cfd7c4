import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface CustomerChange {
  readonly customer: Customer | null;
  readonly userErrors: readonly UserError[];
}

export interface Deletion {
  readonly deletedId: string | null;
  readonly userErrors: readonly UserError[];
}

export const CUSTOMER_FIELDS = /* GraphQL */ `id name email phone whatsapp type taxId businessActivity
  metadata { key value } version createdAt updatedAt`;

type Headers = Readonly<Record<string, string>>;

export async function createCustomer(
  server: Server,
  input: Variables,
  headers: Headers,
): Promise<CustomerChange> {
  const document = `mutation Create($input: CreateCustomerInput!) {
    createCustomer(input: $input) { customer { ${CUSTOMER_FIELDS} } ${USER_ERRORS} }
  }`;
  const { createCustomer: change } = await server.data<{ createCustomer: CustomerChange }>(
    document,
    { input },
    headers,
  );
  return change;
}

/** A customer that has to be made. */
export async function madeCustomer(server: Server, staff: Session, input: Variables = {}): Promise<Customer> {
  const { customer, userErrors } = await createCustomer(server, { name: 'Ana', ...input }, staff.headers);
  if (!customer) throw new Error(`Refused: ${JSON.stringify(userErrors, null, 1)}`);
  return customer;
}

export async function updateCustomer(
  server: Server,
  variables: Variables,
  headers: Headers,
): Promise<CustomerChange> {
  const document = `mutation Update($id: ID!, $expectedVersion: Int!, $input: UpdateCustomerInput!) {
    change: updateCustomer(id: $id, expectedVersion: $expectedVersion, input: $input) {
      customer { ${CUSTOMER_FIELDS} } ${USER_ERRORS}
    }
  }`;
  const { change } = await server.data<{ change: CustomerChange }>(document, variables, headers);
  return change;
}

export async function deleteCustomer(
  server: Server,
  variables: Variables,
  headers: Headers,
): Promise<Deletion> {
  const document = `mutation Delete($id: ID!, $expectedVersion: Int!) {
    gone: deleteCustomer(id: $id, expectedVersion: $expectedVersion) { deletedId ${USER_ERRORS} }
  }`;
  const { gone } = await server.data<{ gone: Deletion }>(document, variables, headers);
  return gone;
}

/** Of many at once. */
export const DELETE_CUSTOMERS = /* GraphQL */ `mutation Delete($ids: [ID!]!) {
  deleteCustomers(ids: $ids) { id userErrors { code path } }
}`;

/** Whom a quotation is for. */
export async function customerOf(server: Server, id: string, headers: Headers): Promise<string> {
  const document = 'query ($id: ID!) { quotation(id: $id) { customer { id } } }';
  type Data = { quotation: { customer: { id: string } } };
  return (await server.data<Data>(document, { id }, headers)).quotation.customer.id;
}

/** What is wrong, by code and path. */
export const faultsIn = (userErrors: readonly UserError[]): readonly string[] =>
  userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`.trim());
