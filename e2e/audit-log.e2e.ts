import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIT_ENTRIES, type AuditEntry, auditOf, auditPage } from './support/audit.js';
import { type Customer, madeCustomer } from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createPending } from './support/quotes.js';

const NOBODY = '01a1fc22-3678-70f4-95ba-bcd5a3d35b0a';

describe('the audit log', () => {
  let server: Server;
  let admin: Session;
  let sales: Session;
  let customers: readonly Customer[];
  let all: readonly AuditEntry[];
  beforeAll(async () => {
    server = await startServer();
    [admin, sales] = [await signIn(server, 'admin'), await signIn(server, 'sales')];
    const made: Customer[] = [];
    for (const name of ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']) {
      made.push(await madeCustomer(server, made.length < 3 ? sales : admin, { name }));
    }
    await createPending(server);
    customers = made;
    all = (await auditPage(server, admin, {})).nodes;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const idsOf = async (filter: Readonly<Record<string, unknown>>) =>
    (await auditPage(server, admin, filter)).nodes.map(({ id }) => id);
  const matching = (matches: (entry: AuditEntry) => boolean) => all.filter(matches).map(({ id }) => id);

  it('is for audit:read alone', async () => {
    const anonymous = await server.gql(AUDIT_ENTRIES);
    expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const refused = await server.gql(AUDIT_ENTRIES, {}, sales.headers);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('stands newest first and is read by cursor or by number, each entry once', async () => {
    expect(all.length).toBeGreaterThanOrEqual(7);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await auditPage(server, admin, {}, { first: 2, after });
      expect(page.totalCount).toBe(all.length);
      read.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(read).toEqual(all.map(({ id }) => id));
    const skipped = await auditPage(server, admin, {}, { first: 2, offset: 3 });
    expect(skipped.nodes).toEqual(all.slice(3, 5));
  });

  it('is searched by who, what, whose, when and from where, alone and together', async () => {
    const [by = ''] = all
      .filter(({ actorKind }) => actorKind === 'STAFF')
      .map(({ actorId }) => actorId ?? '');
    const at = all[2]?.at ?? '';
    expect(await idsOf({ actorId: by })).toEqual(matching(({ actorId }) => actorId === by));
    expect(await idsOf({ actorKind: 'ANONYMOUS' })).toEqual(
      matching(({ actorKind }) => actorKind === 'ANONYMOUS'),
    );
    expect(await idsOf({ actorKind: 'ANONYMOUS' })).not.toEqual([]);
    expect(await idsOf({ action: 'customer.created' })).toHaveLength(6);
    const actions = ['customer.created', 'staff.signedIn'];
    expect(await idsOf({ actions })).toEqual(matching(({ action }) => actions.includes(action)));
    expect(await idsOf({ actions: [], since: at })).toEqual([]);
    expect(await idsOf({ subjectId: customers[0]?.id })).toHaveLength(1);
    expect(await idsOf({ ip: '127.0.0.1' })).toEqual(matching(({ ip }) => ip === '127.0.0.1'));
    expect(await idsOf({ since: at })).toEqual(matching((entry) => entry.at >= at));
    expect(await idsOf({ until: at })).toEqual(matching((entry) => entry.at < at));
    expect(await idsOf({ actorId: by, action: 'customer.created', since: at })).toEqual(
      matching((entry) => entry.actorId === by && entry.action === 'customer.created' && entry.at >= at),
    );
  });

  it.each([
    { actorId: NOBODY },
    { actorId: 'nobody' },
    { subjectId: "' or 1=1" },
    { action: 'customer' },
    { action: 'a\u0000' },
    { actorKind: 'SYSTEM' },
    { ip: '10.0.0.1' },
    { until: '2000-01-01T00:00:00Z' },
  ])('finds nothing where nothing matches: %j', async (filter) => expect(await idsOf(filter)).toEqual([]));

  it('refuses pages that cannot be', async () => {
    const filter = { actions: Array.from({ length: 101 }, () => 'price.set') };
    const answer = await server.gql(AUDIT_ENTRIES, { first: 101, after: 'x', filter }, admin.headers);
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [
        { path: ['first'] },
        { path: ['after'] },
        { path: ['filter', 'actions'], message: 'Elige a lo más 100 acciones.' },
      ],
    });
  });

  it('never holds a secret, whatever a field is called that looks like one', async () => {
    const metadata = [
      { key: 'erp-token', value: 'abc123' },
      { key: 'area', value: 'norte' },
    ];
    const { id } = await madeCustomer(server, sales, { metadata });
    const [entry] = await auditOf(server, admin, id);
    expect(entry?.after?.metadata).toEqual({ 'erp-token': '***', area: 'norte' });
  });
});
