import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeKey, createKey, held, isRefused, listKeys } from '../support/api-keys.js';
import { auditOf } from '../support/audit.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { sendCreation, submitted } from '../support/quotes.js';
import { connectSocket, openSocket } from '../support/socket.js';

const VIEWER = '{ viewer { id name email permissions twoFactor } }';
const DAY_MS = 86_400_000;

describe('API keys', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = (authorization: string) => server.gql<unknown>(VIEWER, {}, { authorization });

  it('are made once, shown once, and say who they are', async () => {
    const made = await createKey(server, admin, { name: 'ERP de Andes', discountLimit: '0.05' });
    expect(made.key).toMatch(/^lam_[0-9a-z]{10}_[\w-]{43}$/);
    expect(made.key.startsWith(`${made.prefix}_`)).toBe(true);
    const days = (new Date(made.expiresAt).getTime() - Date.now()) / DAY_MS;
    expect(Math.round(days)).toBe(90);
    expect(made).toMatchObject({ permissions: ['quotations:read'], budget: 120_000, networks: [] });
    expect((await ask(`Bearer ${made.key}`)).body).toEqual({
      data: {
        viewer: {
          id: made.id,
          name: 'ERP de Andes',
          email: null,
          permissions: ['quotations:read'],
          twoFactor: null,
        },
      },
    });
    const { nodes } = await listKeys(server, admin);
    const { apiKey } = await server.data<{ apiKey: object }>(
      'query ($id: ID!) { apiKey(id: $id) { id prefix } }',
      { id: made.id },
      admin.headers,
    );
    expect(apiKey).toEqual({ id: made.id, prefix: made.prefix });
    expect(JSON.stringify(nodes)).not.toContain(made.key.slice(15));
    expect(nodes.find(({ id }) => id === made.id)).toMatchObject({
      name: 'ERP de Andes',
      discountLimit: '0.05',
    });
  });

  it('do what their scopes say, and nothing else', async () => {
    const reader = await createKey(server, admin);
    await server.data('{ quotations { totalCount } }', {}, reader.headers);
    for (const document of ['{ customers { totalCount } }', '{ apiKeys { totalCount } }']) {
      const { body } = await server.gql(document, {}, reader.headers);
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    const refused = await sendCreation(server, submitted({ submit: false }), reader.headers);
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const writer = await createKey(server, admin, { permissions: ['quotations:read', 'quotations:write'] });
    expect((await sendCreation(server, submitted(), writer.headers)).body.errors).toBeUndefined();
  });

  it('never do more than their creator', async () => {
    const manager = await createKey(server, admin, { permissions: ['keys:admin', 'quotations:read'] });
    const input = {
      name: ' ',
      permissions: ['quotations:read', 'users:admin', 'moon:write'],
      discountLimit: '0.01',
      budget: 999,
      networks: ['192.0.2.0/24', 'x'],
      expiresInDays: 366,
    };
    const { apiKey, key, userErrors } = await changeKey(server, manager, 'createApiKey', { input });
    expect({ apiKey, key }).toEqual({ apiKey: null, key: null });
    expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`).sort()).toEqual([
      'FORBIDDEN input.discountLimit',
      'FORBIDDEN input.permissions.1',
      'INVALID input.networks.1',
      'INVALID input.permissions.2',
      'OUT_OF_RANGE input.budget',
      'OUT_OF_RANGE input.expiresInDays',
      'REQUIRED input.name',
    ]);
    const stronger = await createKey(server, admin, {
      permissions: ['users:admin'],
      networks: ['::1', '127.0.0.1'],
    });
    const rotated = await changeKey(server, manager, 'rotateApiKey', { id: stronger.id });
    expect(rotated).toMatchObject({ key: null, userErrors: [{ code: 'FORBIDDEN', path: ['id'] }] });
    for (const { id } of [stronger, manager]) {
      const change = { id, input: { networks: [], budget: 1_200_000 } };
      const updated = await changeKey(server, manager, 'updateApiKey', change);
      expect(updated).toEqual({ apiKey: null, userErrors: [{ code: 'FORBIDDEN', path: ['id'] }] });
    }
    expect((await ask(stronger.headers.authorization)).status).toBe(200);
    expect((await createKey(server, manager)).permissions).toEqual(['quotations:read']);
  });

  it('of every wrong kind are refused alike', async () => {
    const made = await createKey(server, admin);
    const revoked = await createKey(server, admin);
    await changeKey(server, admin, 'revokeApiKey', { id: revoked.id });
    const elsewhere = await createKey(server, admin, { networks: ['192.0.2.0/24'] });
    const secret = made.key.slice(-43);
    const answers = await Promise.all(
      [
        'lam_',
        `lam_0000000000_${secret}`,
        `${made.key.slice(0, -1)}${made.key.endsWith('A') ? 'B' : 'A'}`,
        made.key.toUpperCase(),
        `${made.key}x`,
        revoked.key,
        elsewhere.key,
      ].map((key) => ask(`Bearer ${key}`)),
    );
    expect(answers.map(isRefused)).toEqual(answers.map(() => true));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('are bound to networks, also while they are in use', async () => {
    const made = await createKey(server, admin, { networks: ['127.0.0.0/8', '::1'] });
    expect((await ask(made.headers.authorization)).status).toBe(200);
    const moved = await changeKey(server, admin, 'updateApiKey', {
      id: made.id,
      input: { networks: ['2001:db8::/32'] },
    });
    expect(moved.apiKey).toMatchObject({ name: 'ERP', networks: ['2001:db8::/32'] });
    expect(isRefused(await ask(made.headers.authorization))).toBe(true);
    await changeKey(server, admin, 'updateApiKey', { id: made.id, input: { networks: ['::/0'] } });
    expect(isRefused(await ask(made.headers.authorization))).toBe(true);
    await changeKey(server, admin, 'updateApiKey', { id: made.id, input: { networks: [], budget: 2_000 } });
    const answer = await ask(made.headers.authorization);
    expect(answer.status).toBe(200);
    // Tests run with a thousand times every budget.
    expect(answer.cost?.limit).toBe(2_000_000);
  });

  it('end when they are revoked: at once, for good, and with their WebSockets', async () => {
    const made = await createKey(server, admin, { permissions: ['quotations:read'] });
    const socket = await connectSocket(server, made.headers);
    expect((await ask(made.headers.authorization)).status).toBe(200);
    const { apiKey } = await changeKey(server, admin, 'revokeApiKey', { id: made.id });
    expect(apiKey?.revokedAt).not.toBeNull();
    expect(isRefused(await ask(made.headers.authorization))).toBe(true);
    expect(await socket.closed).toBe(4403);
    const late = await openSocket(server);
    late.send({ type: 'connection_init', payload: made.headers });
    expect(await late.closed).toBe(4403);
    const again = await changeKey(server, admin, 'rotateApiKey', { id: made.id });
    expect(again).toMatchObject({ key: null, userErrors: [{ code: 'INVALID', path: ['id'] }] });
    for (const id of ['x', 'c0ffee00-0000-7000-8000-000000000000']) {
      const { userErrors } = await changeKey(server, admin, 'revokeApiKey', { id });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    }
  });

  it('close their WebSockets when they change, so that what opened them is shown again', async () => {
    const made = await createKey(server, admin);
    const other = await connectSocket(server, (await createKey(server, admin)).headers);
    const rotated = await connectSocket(server, made.headers);
    await changeKey(server, admin, 'rotateApiKey', { id: made.id, graceHours: 24 });
    expect(await rotated.closed).toBe(4403);
    const moved = await connectSocket(server, made.headers);
    await changeKey(server, admin, 'updateApiKey', { id: made.id, input: { networks: ['2001:db8::/32'] } });
    expect(await moved.closed).toBe(4403);
    other.send({ type: 'ping' });
    await other.wait('the socket of another key to answer', ({ type }) => type === 'pong');
    other.close();
  });

  it('say when they were last used, and are audited without their secrets', async () => {
    const made = await createKey(server, admin, { name: 'Auditada' });
    expect(made.lastUsedAt).toBeNull();
    await ask(made.headers.authorization);
    const seen = (await listKeys(server, admin)).nodes.find(({ id }) => id === made.id);
    expect(Math.abs(Date.parse(seen?.lastUsedAt ?? '') - Date.now())).toBeLessThan(60_000);
    await ask(made.headers.authorization);
    const later = (await listKeys(server, admin)).nodes.find(({ id }) => id === made.id);
    expect(later?.lastUsedAt).toBe(seen?.lastUsedAt);
    const rotated = held(await changeKey(server, admin, 'rotateApiKey', { id: made.id }));
    const entries = await auditOf(server, admin, made.id);
    expect(entries.map(({ action }) => action)).toEqual(['apiKey.created', 'apiKey.rotated']);
    for (const { key } of [made, rotated]) {
      expect(JSON.stringify(entries)).not.toContain(key.slice(-43));
    }
  });
});
