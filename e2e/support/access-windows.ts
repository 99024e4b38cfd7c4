import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';
import { createRole, type Role, type RoleChange, type StaffUser } from './staff.js';

let keys = 0;
/** A role that nobody else has. */
export async function madeRole(server: Server, admin: Session): Promise<Role> {
  keys += 1;
  const input = { key: `w${keys}`, name: `W ${keys}`, permissions: ['catalog:read'] };
  const { role, userErrors } = await createRole(server, admin, input);
  if (!role) throw new Error(JSON.stringify(userErrors));
  return role;
}

const SET = /* GraphQL */ `mutation ($key: ID!, $version: Int!, $input: AccessWindowInput!) {
  change: setRoleAccess(key: $key, expectedVersion: $version, input: $input) {
    role { key version accessHours { days from until } accessNetworks } ${USER_ERRORS}
  }
}`;

/** Sets when and from where a role lets in, whatever it did before; without hours and networks always, from everywhere. */
export async function setAccess(
  server: Server,
  { headers }: Session,
  { key }: Pick<Role, 'key'>,
  input: Variables,
): Promise<RoleChange> {
  const read = 'query ($key: ID!) { role(key: $key) { version } }';
  const { version } = (await server.data<{ role: Role }>(read, { key }, headers)).role;
  const variables = { key, version, input: { hours: [], networks: [], ...input } };
  return (await server.data<{ change: RoleChange }>(SET, variables, headers)).change;
}

const EXCEPT = /* GraphQL */ `mutation ($id: ID!, $version: Int!, $until: DateTime, $reason: String) {
  change: setAccessException(id: $id, expectedVersion: $version, until: $until, reason: $reason) {
    staffUser { accessExceptionUntil accessExceptionReason } ${USER_ERRORS}
  }
}`;

interface ExceptionChange {
  readonly staffUser: object | null;
  readonly userErrors: readonly UserError[];
}

/** Lets one person in until a moment; null ends it. */
export async function setException(
  server: Server,
  { headers }: Session,
  { id }: StaffUser,
  until: Date | null,
  reason: string | null = 'Inventario',
): Promise<ExceptionChange> {
  const read = 'query ($id: ID!) { staffUser(id: $id) { version } }';
  const { version } = (await server.data<{ staffUser: StaffUser }>(read, { id }, headers)).staffUser;
  const variables = { id, version, until, reason };
  return (await server.data<{ change: ExceptionChange }>(EXCEPT, variables, headers)).change;
}
