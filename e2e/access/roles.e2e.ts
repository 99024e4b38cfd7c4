import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../support/customers.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { USER_ERRORS } from '../support/quotes.js';
import { isLetIn } from '../support/sign-in.js';
import {
  createRole,
  hired,
  ROLE,
  type Role,
  type RoleChange,
  updateRole,
  updateStaffUser,
} from '../support/staff.js';

const LIMITED = {
  key: 'people',
  name: 'Personas',
  permissions: ['users:admin', 'quotations:read', 'quotations:read'],
  discountLimit: '0.05',
};

describe('roles', () => {
  let server: Server;
  let admin: Session;
  let people: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    expect((await createRole(server, admin, LIMITED)).userErrors).toEqual([]);
    people = (await hired(server, admin, 'people')).session;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const role = async (key: string): Promise<Role | null> => {
    const document = `query ($key: ID!) { role(key: $key) { ${ROLE} } }`;
    return (await server.data<{ role: Role | null }>(document, { key }, admin.headers)).role;
  };
  const made = async (key: string, ...permissions: string[]): Promise<Role> => {
    const change = await createRole(server, admin, { key, name: key, permissions });
    if (!change.role) throw new Error(JSON.stringify(change.userErrors));
    return change.role;
  };
  const remove = async ({ key, version }: Role, { headers }: Session = admin) => {
    const document = `mutation ($key: ID!, $version: Int!) {
      gone: deleteRole(key: $key, expectedVersion: $version) { deletedId userErrors { code path } }
    }`;
    type Gone = { gone: { deletedId: string | null; userErrors: { code: string; path: string[] }[] } };
    return (await server.data<Gone>(document, { key, version }, headers)).gone;
  };
  const change = (by: Session, { key, version }: Role, input: object) =>
    updateRole(server, by, { key, expectedVersion: version, input: { ...input } });

  it('that come with the program say what they grant, those of the shop beside them', async () => {
    const { roles } = await server.data<{ roles: Role[] }>(`{ roles { ${ROLE} } }`, {}, admin.headers);
    const find = (key: string) => roles.find((one) => one.key === key);
    expect(find('installer')).toMatchObject({
      predefined: true,
      permissions: ['quotations:read', 'catalog:read'],
      discountLimit: '0',
    });
    expect(find('people')).toMatchObject({
      predefined: false,
      permissions: ['quotations:read', 'users:admin'],
      discountLimit: '0.05',
      holders: 1,
    });
    expect(await role('ghost')).toBeNull();
  });

  it.each([
    ['es', 'Ver solo las cotizaciones que están a su nombre.'],
    ['en', 'See only the quotations that are in their name.'],
  ])('grant permissions that are described in %s', async (language, description) => {
    type Described = { permissions: { key: string; description: string }[] };
    const headers = { ...admin.headers, 'accept-language': language };
    const { permissions } = await server.data<Described>('{ permissions { key description } }', {}, headers);
    expect(permissions).toContainEqual({ key: 'quotations:read_own', description });
    for (const one of permissions) expect(one.description).not.toContain(one.key);
  });

  it('tell every fault of an input at once', async () => {
    const input = { key: 'No', name: '', permissions: ['catalog:read', 'all:write'], discountLimit: '1.1' };
    expect(faultsIn((await createRole(server, admin, input)).userErrors)).toEqual([
      'INVALID input.key',
      'REQUIRED input.name',
      'NOT_FOUND input.permissions.1',
      'OUT_OF_RANGE input.discountLimit',
    ]);
    const twin = await createRole(server, admin, { ...LIMITED });
    expect(faultsIn(twin.userErrors)).toEqual(['TAKEN input.key']);
  });

  it('grant nothing that their maker does not hold', async () => {
    const input = {
      key: 'more',
      name: 'Más',
      permissions: ['quotations:read', 'audit:read'],
      discountLimit: '0.06',
    };
    const beyond = ['FORBIDDEN input.permissions.1', 'FORBIDDEN input.discountLimit'];
    expect(faultsIn((await createRole(server, people, input)).userErrors)).toEqual(beyond);
    const within = { ...input, permissions: ['quotations:read'], discountLimit: '0.05' };
    const { role: less, userErrors } = await createRole(server, people, within);
    expect(userErrors).toEqual([]);
    const { permissions, discountLimit } = input;
    if (!less) throw new Error('No role');
    expect(faultsIn((await change(people, less, { permissions, discountLimit })).userErrors)).toEqual(beyond);
    const above = await made('above', 'audit:read');
    expect(faultsIn((await change(people, above, { name: 'x' })).userErrors)).toEqual(['FORBIDDEN key']);
    expect((await remove(above, people)).userErrors).toEqual([{ code: 'FORBIDDEN', path: ['key'] }]);
  });

  it('are asked for two-factor by nobody who may do less', async () => {
    const require = async (key: string, { headers }: Session) => {
      const document = `mutation ($key: ID!, $version: Int!) {
        change: setRoleTwoFactor(key: $key, expectedVersion: $version, required: true) {
          role { ${ROLE} } ${USER_ERRORS}
        }
      }`;
      const variables = { key, version: (await role(key))?.version };
      return (await server.data<{ change: RoleChange }>(document, variables, headers)).change;
    };
    await made('asked', 'quotations:read');
    expect(faultsIn((await require('admin', people)).userErrors)).toEqual(['FORBIDDEN key']);
    expect(await require('asked', people)).toMatchObject({
      role: { key: 'asked', version: 2 },
      userErrors: [],
    });
  });

  it('that come with the program keep what they grant, and stay', async () => {
    const sales = await role('sales');
    if (!sales) throw new Error('No role');
    const more = { permissions: ['users:admin'], discountLimit: '1' };
    expect(faultsIn((await change(admin, sales, more)).userErrors)).toEqual([
      'FORBIDDEN input.permissions',
      'FORBIDDEN input.discountLimit',
    ]);
    expect((await remove(sales)).userErrors).toEqual([{ code: 'FORBIDDEN', path: ['key'] }]);
    expect((await change(admin, sales, { name: 'Vendedores' })).role).toMatchObject({
      name: 'Vendedores',
      permissions: sales.permissions,
      discountLimit: '0.10',
    });
  });

  it('count at once when something is taken away, and from the next token on when it is added', async () => {
    const custom = await made('custom', 'quotations:read', 'catalog:read');
    const { session } = await hired(server, admin, 'custom', 'support');
    const more = await change(admin, custom, { permissions: [...custom.permissions, 'audit:read'] });
    expect([more.role?.permissions.length, await isLetIn(server, session)]).toEqual([3, true]);
    const less = await change(admin, more.role ?? custom, { permissions: ['catalog:read'] });
    expect([less.role?.permissions, await isLetIn(server, session)]).toEqual([['catalog:read'], false]);
  });

  it('are deleted once nobody holds them', async () => {
    const custom = await made('leaving', 'catalog:read');
    const { user } = await hired(server, admin, 'leaving');
    expect((await remove(custom)).userErrors).toEqual([{ code: 'IN_USE', path: ['key'] }]);
    await updateStaffUser(server, admin, {
      id: user.id,
      expectedVersion: user.version,
      input: { roles: [] },
    });
    const stale = { ...custom, version: 7 };
    expect((await remove(stale)).userErrors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['expectedVersion'] },
    ]);
    expect(await remove(custom)).toEqual({ deletedId: 'leaving', userErrors: [] });
    expect((await remove(custom)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['key'] }]);
  });
});
