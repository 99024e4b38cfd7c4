import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from '../support/customers.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { isLetIn, signInWith } from '../support/sign-in.js';
import {
  createRole,
  createStaffUser,
  hired,
  newStaffUser,
  PASSWORD,
  type StaffUser,
  updateStaffUser,
} from '../support/staff.js';

const NOBODY = '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a';
const LIST = /* GraphQL */ `query ($filter: StaffUserFilter, $orderBy: StaffUserOrder, $first: Int!, $after: String) {
  staffUsers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id email active version roles { key permissions } } totalCount pageInfo { endCursor hasNextPage }
  }
}`;

interface Listed {
  readonly staffUsers: {
    readonly nodes: readonly StaffUser[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe('accounts of the staff', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const list = async (variables: object = {}) =>
    (await server.data<Listed>(LIST, { first: 50, ...variables }, admin.headers)).staffUsers;
  const demoAdmin = async () => {
    const [user] = (await list({ filter: { search: 'ANTONIA' } })).nodes;
    const one = await server.data<{ staffUser: StaffUser }>(
      'query ($id: ID!) { staffUser(id: $id) { id email name active version roles { key } } }',
      { id: user?.id },
      admin.headers,
    );
    return one.staffUser;
  };
  const update = (by: Session, { id, version }: StaffUser, input: object) =>
    updateStaffUser(server, by, { id, expectedVersion: version, input: { ...input } });

  it('are opened with roles and a password, and signed in with whatever the capitals', async () => {
    const input = newStaffUser({ email: 'Rosa.Nandu@Example.COM', roles: ['sales', 'support', 'sales'] });
    const { staffUser } = await createStaffUser(server, admin, input);
    expect(staffUser).toMatchObject({ email: 'rosa.nandu@example.com', active: true, version: 1 });
    expect(staffUser?.roles.map(({ key }) => key)).toEqual(['support', 'sales']);
    const { headers } = await signInWith(server, 'ROSA.nandu@example.com', PASSWORD);
    const { viewer } = await server.data<{ viewer: { permissions: string[] } }>(
      '{ viewer { permissions } }',
      {},
      headers,
    );
    expect(viewer.permissions).toContain('quotations:write');
  });

  it('have one address each, whatever the capitals', async () => {
    const first = newStaffUser();
    await createStaffUser(server, admin, first);
    const second = newStaffUser({ email: first.email.toUpperCase() });
    expect(faultsIn((await createStaffUser(server, admin, second)).userErrors)).toEqual([
      'TAKEN input.email',
    ]);
    const { user } = await hired(server, admin);
    expect(faultsIn((await update(admin, user, { email: first.email })).userErrors)).toEqual([
      'TAKEN input.email',
    ]);
  });

  it('tell every fault of an input at once', async () => {
    const input = { email: 'nobody', name: ' ', roles: ['sales', 'ghost'], password: 'short' };
    expect(faultsIn((await createStaffUser(server, admin, input)).userErrors)).toEqual([
      'INVALID input.email',
      'REQUIRED input.name',
      'OUT_OF_RANGE input.password',
      'NOT_FOUND input.roles.1',
    ]);
    const roles = Array.from({ length: 21 }, () => 'sales');
    expect(faultsIn((await createStaffUser(server, admin, newStaffUser({ roles }))).userErrors)).toEqual([
      'TOO_MANY input.roles',
    ]);
  });

  it('are listed, searched, filtered and ordered page by page', async () => {
    const { user } = await hired(server, admin, 'installer');
    const ids = [user.id, (await demoAdmin()).id];
    const names = (variables: object) =>
      list(variables).then(({ nodes, totalCount }) => [nodes.map(({ id }) => id), totalCount]);
    expect(await names({ filter: { ids, role: 'installer' } })).toEqual([[user.id], 1]);
    expect(await names({ filter: { ids, active: false } })).toEqual([[], 0]);
    expect(await names({ filter: { search: user.email.slice(0, 8).toUpperCase(), ids } })).toEqual([
      [user.id],
      1,
    ]);
    const orderBy = { field: 'EMAIL', direction: 'ASC' };
    const page = await list({ first: 1, orderBy, filter: { ids } });
    const next = await list({ first: 1, orderBy, filter: { ids }, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...next.nodes].map(({ email }) => email)).toEqual([
      'admin@lamina.demo',
      user.email,
    ]);
    expect([page.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    const tooMany = { first: 1, filter: { ids: Array.from({ length: 101 }, () => NOBODY) } };
    expect((await server.gql(LIST, tooMany, admin.headers)).body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('lose their sessions at once when their roles change or they are closed', async () => {
    const { user, session } = await hired(server, admin, 'sales');
    const { staffUser: renamed } = await update(admin, user, { name: 'Otra', roles: ['sales'] });
    expect([renamed?.name, await isLetIn(server, session)]).toEqual(['Otra', true]);
    const { staffUser: changed } = await update(admin, renamed ?? user, { roles: ['support'] });
    expect([changed?.roles, await isLetIn(server, session)]).toEqual([[{ key: 'support' }], false]);
    const again = await signInWith(server, user.email, PASSWORD);
    const { staffUser: closed } = await update(admin, changed ?? user, { active: false });
    expect([closed?.active, await isLetIn(server, again)]).toEqual([false, false]);
    await expect(signInWith(server, user.email, PASSWORD)).rejects.toThrow('INVALID_CREDENTIALS');
    await update(admin, closed ?? user, { active: true });
    expect(await isLetIn(server, await signInWith(server, user.email, PASSWORD))).toBe(true);
  });

  it('change on the version they were read at only, and only when there is one', async () => {
    const { user } = await hired(server, admin);
    const stale = { ...user, version: user.version + 1 };
    expect(faultsIn((await update(admin, stale, { name: 'x' })).userErrors)).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    for (const id of [NOBODY, 'x']) {
      expect(faultsIn((await update(admin, { ...user, id }, { name: 'x' })).userErrors)).toEqual([
        'NOT_FOUND id',
      ]);
    }
  });

  it('are opened and changed by nobody who may do less', async () => {
    const input = {
      key: 'people',
      name: 'Personas',
      permissions: ['users:admin', 'quotations:read', 'catalog:read'],
    };
    expect((await createRole(server, admin, input)).userErrors).toEqual([]);
    const { user, session } = await hired(server, admin, 'people');
    const refused = await createStaffUser(
      server,
      session,
      newStaffUser({ roles: ['people', 'installer', 'admin', 'sales'] }),
    );
    expect(faultsIn(refused.userErrors)).toEqual(['FORBIDDEN input.roles.2', 'FORBIDDEN input.roles.3']);
    expect(
      (await createStaffUser(server, session, newStaffUser({ roles: ['installer'] }))).userErrors,
    ).toEqual([]);
    expect(faultsIn((await update(session, user, { roles: ['admin'] })).userErrors)).toEqual([
      'FORBIDDEN input.roles.0',
    ]);
    const above = await update(session, await demoAdmin(), { active: false });
    expect(faultsIn(above.userErrors)).toEqual(['FORBIDDEN id']);
    expect(await isLetIn(server, admin)).toBe(true);
  });

  it('never lose the last administrator', async () => {
    for (const input of [{ active: false }, { roles: ['manager'] }, { roles: [] }]) {
      expect(faultsIn((await update(admin, await demoAdmin(), input)).userErrors)).toEqual(['FORBIDDEN id']);
    }
    const { user } = await hired(server, admin, 'admin');
    expect((await update(admin, user, { active: false })).userErrors).toEqual([]);
    expect(faultsIn((await update(admin, await demoAdmin(), { active: false })).userErrors)).toEqual([
      'FORBIDDEN id',
    ]);
  });

  it.each([{ roles: ['sales'] }, { active: false }])(
    'keep one of two administrators who take each other away at once by %o',
    async (input) => {
      const pair = [await hired(server, admin, 'admin'), await hired(server, admin, 'admin')] as const;
      const [{ user: ana, session: anas }, { user: eva, session: evas }] = pair;
      const { nodes } = await list({ filter: { active: true, role: 'admin' } });
      for (const other of nodes.filter(({ id }) => id !== ana.id && id !== eva.id)) {
        expect((await update(anas, other, { roles: ['support'] })).userErrors).toEqual([]);
      }
      const outcomes = await Promise.allSettled([update(anas, eva, input), update(evas, ana, input)]);
      const done = outcomes.filter(
        ({ status, ...rest }) => 'value' in rest && rest.value.userErrors.length === 0,
      );
      expect(done).toHaveLength(1);
      const [survivor] = (await isLetIn(server, anas)) ? [anas] : [evas];
      const document = '{ staffUsers(filter: { active: true, role: "admin" }) { totalCount nodes { id } } }';
      const { staffUsers } = await server.data<Listed>(document, {}, survivor.headers);
      expect(staffUsers.totalCount).toBe(1);
      const restored = newStaffUser({ roles: ['admin'] });
      expect((await createStaffUser(server, survivor, restored)).userErrors).toEqual([]);
      admin = await signInWith(server, restored.email, PASSWORD);
    },
  );

  it('let everybody change their own name, and nothing else of theirs', async () => {
    const { user, session } = await hired(server, admin, 'installer');
    const document = `mutation ($name: String!) {
      updateMyProfile(input: { name: $name }) { staffUser { id name version } userErrors { code path } }
    }`;
    const rename = (name: string) => server.data<object>(document, { name }, session.headers);
    expect(await rename(' Ñusta ')).toEqual({
      updateMyProfile: { staffUser: { id: user.id, name: 'Ñusta', version: 2 }, userErrors: [] },
    });
    expect(await rename(' ')).toEqual({
      updateMyProfile: { staffUser: null, userErrors: [{ code: 'REQUIRED', path: ['input', 'name'] }] },
    });
    expect(await isLetIn(server, session)).toBe(true);
  });
});
