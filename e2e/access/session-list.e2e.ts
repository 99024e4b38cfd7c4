import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BrowserClient,
  databaseKind,
  type Server,
  signIn,
  startRedis,
  startServer,
  until,
} from '../support/index.js';
import { connectSocket, openSocket } from '../support/socket.js';
import { createRole, hired, type StaffUser } from '../support/staff.js';

interface ListedSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly ip: string | null;
  readonly current: boolean;
}
interface Ended {
  readonly endedIds: readonly string[];
  readonly userErrors: readonly { readonly code: string }[];
}

const FIELDS = 'id userAgent ip createdAt lastUsedAt expiresAt current';
const REVOKE = 'mutation ($id: ID!) { ended: revokeSession(id: $id) { endedIds userErrors { code path } } }';
const UNKNOWN = { endedIds: [], userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] };

const mine = async (browser: BrowserClient) =>
  (await browser.data<{ mySessions: readonly ListedSession[] }>(`{ mySessions { ${FIELDS} } }`)).mySessions;
const revoke = async (browser: BrowserClient, id: string) =>
  (await browser.data<{ ended: Ended }>(REVOKE, { id })).ended;
const statusOf = async (browser: BrowserClient) => (await browser.gql<object>('{ viewer { id } }')).status;

describe('the list of sessions', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const signedIn = async (role: 'admin' | 'sales' | 'support', userAgent: string, on = server) => {
    const browser = new BrowserClient(on, userAgent);
    await browser.signIn(role);
    return browser;
  };
  const current = async (browser: BrowserClient) => {
    const session = (await mine(browser)).find((one) => one.current);
    if (!session) throw new Error('There is no session of this browser');
    return session;
  };

  it('tells each device apart, marks this one, and cuts what a program calls itself', async () => {
    const phone = await signedIn('support', 'Phone');
    const laptop = await signedIn('support', `Laptop ${'x'.repeat(1000)}`);
    const sessions = await mine(laptop);
    expect(sessions).toMatchObject([
      { userAgent: `Laptop ${'x'.repeat(293)}`, ip: '127.0.0.1', current: true },
      { userAgent: 'Phone', current: false },
    ]);
    await phone.refresh();
    expect(
      (await mine(phone)).map(({ userAgent, current: isThis }) => [userAgent?.slice(0, 6), isThis]),
    ).toEqual([
      ['Phone', true],
      ['Laptop', false],
    ]);
    const others = 'mutation { ended: revokeOtherSessions { endedIds userErrors { code } } }';
    const [, other] = await mine(phone);
    expect(await phone.data<object>(others)).toEqual({ ended: { endedIds: [other?.id], userErrors: [] } });
    expect([await statusOf(phone), await statusOf(laptop)]).toEqual([200, 401]);
    expect(await laptop.refresh()).toMatchObject({ userErrors: [{ code: 'SESSION_ENDED' }] });
    expect(await mine(phone)).toHaveLength(1);
  });

  it('lets the owner end any of theirs, open WebSockets included, and nobody else', async () => {
    const [owner, lost, stranger] = [
      await signedIn('sales', 'Laptop'),
      await signedIn('sales', 'Lost phone'),
      await signedIn('support', 'Stranger'),
    ];
    const { id } = await current(lost);
    const socket = await connectSocket(server, { authorization: `Bearer ${lost.accessToken}` });
    const staying = await connectSocket(server, { authorization: `Bearer ${owner.accessToken}` });
    for (const unknown of [id, 'c0ffee00-0000-7000-8000-000000000000', 'x']) {
      expect(await revoke(stranger, unknown)).toEqual(UNKNOWN);
    }
    expect(await statusOf(lost)).toBe(200);
    expect(await revoke(owner, id)).toEqual({ endedIds: [id], userErrors: [] });
    expect(await socket.closed).toBe(4403);
    expect(await statusOf(lost)).toBe(401);
    expect(await revoke(owner, id)).toEqual(UNKNOWN);
    staying.send({ type: 'ping' });
    await staying.wait('the other socket to answer', ({ type }) => type === 'pong');
    staying.close();
    const late = await openSocket(server);
    late.send({ type: 'connection_init', payload: { authorization: `Bearer ${lost.accessToken}` } });
    expect(await late.closed).toBe(4403);
  });

  it('shows administrators those of the staff, which they can end', async () => {
    const [admin, sales] = [await signedIn('admin', 'Admin'), await signedIn('sales', 'Shared tablet')];
    const { id } = await current(sales);
    const { viewer } = await sales.data<{ viewer: { id: string } }>('{ viewer { id } }');
    const list = `query ($id: ID!) { staffSessions(staffUserId: $id) { ${FIELDS} } }`;
    const listed = await admin.data<{ staffSessions: readonly ListedSession[] }>(list, { id: viewer.id });
    expect(listed.staffSessions).toContainEqual(
      expect.objectContaining({ id, userAgent: 'Shared tablet', current: false }),
    );
    expect(await admin.data<object>(list, { id: 'x' })).toEqual({ staffSessions: [] });
    expect(await revoke(admin, id)).toEqual({ endedIds: [id], userErrors: [] });
    expect(await statusOf(sales)).toBe(401);
    const audit = `query ($id: ID!) { auditEntries(filter: { subjectId: $id }) { nodes { action } } }`;
    expect(await admin.data<object>(audit, { id })).toMatchObject({
      auditEntries: { nodes: [{ action: 'session.revoked' }] },
    });
  });

  it('lets nobody end the sessions of those who may do more', async () => {
    const input = { key: 'people', name: 'Personas', permissions: ['users:admin', 'catalog:read'] };
    const [admin, chief] = [await signedIn('admin', 'Admin'), await signIn(server, 'admin')];
    expect((await createRole(server, chief, input)).userErrors).toEqual([]);
    const [{ user, session }, below] = [
      await hired(server, chief, 'people'),
      await hired(server, chief, 'people'),
    ];
    const end = async (id: string) =>
      (await server.data<{ ended: Ended }>(REVOKE, { id }, session.headers)).ended;
    expect(await end((await current(admin)).id)).toEqual({
      endedIds: [],
      userErrors: [{ code: 'FORBIDDEN', path: ['id'] }],
    });
    expect(await statusOf(admin)).toBe(200);
    const list = 'query ($id: ID!) { staffSessions(staffUserId: $id) { id } }';
    const idsOf = async ({ id }: StaffUser) =>
      (await admin.data<{ staffSessions: readonly { id: string }[] }>(list, { id })).staffSessions.map(
        (one) => one.id,
      );
    const ids = [...(await idsOf(below.user)), ...(await idsOf(user))];
    for (const id of ids) expect(await end(id)).toEqual({ endedIds: [id], userErrors: [] });
    expect(ids).toHaveLength(2);
  });

  it('is remembered after a restart: who was signed out stays out', async () => {
    const [owner, lost] = [await signedIn('sales', 'Laptop'), await signedIn('sales', 'Phone')];
    await revoke(owner, (await current(lost)).id);
    await server.restart();
    expect([await statusOf(owner), await statusOf(lost)]).toEqual([200, 401]);
  });

  it('counts at once in every process', async () => {
    await using redis = await startRedis();
    const env = { REDIS_URL: redis.url };
    await using one = await startServer({ env });
    // The embedded database belongs to one process, which then stands for both.
    const shared = databaseKind() === 'postgres';
    await using other = shared ? await startServer({ env, database: { sharedWith: one } }) : null;
    const there = other ?? one;
    const [owner, lost] = [await signedIn('sales', 'Laptop', one), await signedIn('sales', 'Phone', there)];
    const socket = await connectSocket(there, { authorization: `Bearer ${lost.accessToken}` });
    await revoke(owner, (await current(lost)).id);
    expect(await socket.closed).toBe(4403);
    await until('the other process to hear', async () => (await statusOf(lost)) === 401);
  });
});
