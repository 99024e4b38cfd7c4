import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import { type Session, signInWith } from './sign-in.js';

export interface StaffUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly version: number;
  readonly roles: readonly { readonly key: string }[];
}

export interface StaffChange {
  readonly staffUser: StaffUser | null;
  readonly userErrors: readonly UserError[];
}

export interface Role {
  readonly key: string;
  readonly name: string;
  readonly predefined: boolean;
  readonly permissions: readonly string[];
  readonly discountLimit: string;
  readonly holders: number;
  readonly version: number;
}

export interface RoleChange {
  readonly role: Role | null;
  readonly userErrors: readonly UserError[];
}

export const PASSWORD = 'una ventana sin reflejo';

const STAFF_USER = 'id email name active version roles { key }';
export const ROLE = 'key name predefined permissions discountLimit holders version';

let people = 0;
/** An account that nobody else has. */
export const newStaffUser = (changes: Variables = {}) => {
  people += 1;
  return {
    email: `p${people}@example.com`,
    name: `Persona ${people}`,
    roles: [],
    password: PASSWORD,
    ...changes,
  };
};

export async function createStaffUser(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  input: Variables = newStaffUser(),
): Promise<StaffChange> {
  const document = `mutation ($input: CreateStaffUserInput!) {
    change: createStaffUser(input: $input) { staffUser { ${STAFF_USER} } ${USER_ERRORS} }
  }`;
  const { change } = await server.data<{ change: StaffChange }>(document, { input }, headers);
  return change;
}

export async function updateStaffUser(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  variables: { readonly id: string; readonly expectedVersion: number; readonly input: Variables },
): Promise<StaffChange> {
  const document = `mutation ($id: ID!, $expectedVersion: Int!, $input: UpdateStaffUserInput!) {
    change: updateStaffUser(id: $id, expectedVersion: $expectedVersion, input: $input) {
      staffUser { ${STAFF_USER} } ${USER_ERRORS}
    }
  }`;
  const { change } = await server.data<{ change: StaffChange }>(document, variables, headers);
  return change;
}

export async function createRole(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  input: Variables,
): Promise<RoleChange> {
  const document = `mutation ($input: CreateRoleInput!) {
    change: createRole(input: $input) { role { ${ROLE} } ${USER_ERRORS} }
  }`;
  const { change } = await server.data<{ change: RoleChange }>(document, { input }, headers);
  return change;
}

export async function updateRole(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  variables: { readonly key: string; readonly expectedVersion: number; readonly input: Variables },
): Promise<RoleChange> {
  const document = `mutation ($key: ID!, $expectedVersion: Int!, $input: UpdateRoleInput!) {
    change: updateRole(key: $key, expectedVersion: $expectedVersion, input: $input) { role { ${ROLE} } ${USER_ERRORS} }
  }`;
  const { change } = await server.data<{ change: RoleChange }>(document, variables, headers);
  return change;
}

/** A new account with these roles, which has to be made, and its session. */
export async function hired(
  server: Server,
  admin: Pick<Session, 'headers'>,
  ...roles: readonly string[]
): Promise<{ readonly user: StaffUser; readonly session: Session }> {
  const { staffUser, userErrors } = await createStaffUser(server, admin, newStaffUser({ roles }));
  if (!staffUser) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return { user: staffUser, session: await signInWith(server, staffUser.email, PASSWORD) };
}
