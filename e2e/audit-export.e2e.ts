import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditEntry, auditPage } from './support/audit.js';
import { madeCustomer } from './support/customers.js';
import { databaseKind, type Server, type Session, signIn, startServer, until } from './support/index.js';

/** More than one batch. */
const MANY = 510;
const AT_ONCE = 30;
const HEADINGS = 'id,at,actorKind,actorId,actorName,ip,action,subjectId,before,after';

describe('exports of the audit log', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    for (let made = 0; made < MANY; made += AT_ONCE) {
      const names = Array.from({ length: AT_ONCE }, (_, index) => `"Ñ", ${made + index}\nS.A.`);
      await Promise.all(names.map((name) => madeCustomer(server, admin, { name })));
    }
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const get = (path: string, headers: Readonly<Record<string, string>> = admin.headers) =>
    fetch(`${server.url}/exports/${path}`, { headers });
  const entriesOf = async (path: string): Promise<AuditEntry[]> =>
    (await (await get(path)).text())
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  it('as JSON lines hold every entry once, in the form and order of the list', async () => {
    const entries = await entriesOf('audit.jsonl');
    const { totalCount, nodes } = await auditPage(server, admin, {});
    expect(totalCount).toBeGreaterThan(500);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(totalCount);
    expect(entries).toHaveLength(totalCount);
    expect(entries.slice(0, 100)).toEqual(nodes);
  });

  it('hold the actions that are asked for, repeated in the address', async () => {
    const entries = await entriesOf('audit.jsonl?actions=staff.signedIn&actions=price.set');
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['staff.signedIn']));
  });

  it('as CSV open in spreadsheet programs: UTF-8 with its mark, quoted, one row for each entry', async () => {
    const answer = await get('audit.csv?action=customer.created');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="lamina-auditoria-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, ...rows] = new TextDecoder().decode(bytes).split('\r\n');
    expect(headings).toBe(HEADINGS);
    expect(rows.pop()).toBe('');
    expect(rows).toHaveLength(MANY);
    const [newest] = (await auditPage(server, admin, {}, { first: 1 })).nodes;
    const quoted = `"${JSON.stringify(newest?.after).replaceAll('"', '""')}"`;
    const { id, at, actorKind, actorId, actorName, ip, action, subjectId } = newest ?? {};
    expect(rows[0]).toBe(
      `${[id, at, actorKind, actorId, actorName, ip, action, subjectId].join(',')},,${quoted}`,
    );
  });

  it('take the conditions of the list, and may be empty', async () => {
    const [last] = await entriesOf('audit.jsonl?action=customer.created');
    const since = encodeURIComponent(last?.at ?? '');
    const some = await entriesOf(`audit.jsonl?subjectId=${last?.subjectId}&since=${since}&actorKind=STAFF`);
    expect(some).toEqual([last]);
    expect(await entriesOf('audit.jsonl?ip=10.0.0.1')).toEqual([]);
    expect(await (await get('audit.csv?ip=10.0.0.1')).text()).toBe(`${HEADINGS}\r\n`);
  });

  it('are for audit:read alone, and say so as the API does', async () => {
    const refused = async (headers: Readonly<Record<string, string>>) => {
      const answer = await get('audit.csv', headers);
      return [answer.status, await answer.json()];
    };
    const error = (code: string) => ({ errors: [{ message: expect.any(String), extensions: { code } }] });
    const sales = await signIn(server, 'sales');
    expect(await refused({})).toEqual([401, error('UNAUTHENTICATED')]);
    expect(await refused({ authorization: 'Bearer x' })).toEqual([401, error('UNAUTHENTICATED')]);
    expect(await refused({ authorization: 'Quotation x' })).toEqual([403, error('FORBIDDEN')]);
    expect(await refused(sales.headers)).toEqual([403, error('FORBIDDEN')]);
    const [, body] = await refused({ ...sales.headers, 'accept-language': 'en' });
    expect(JSON.stringify(body)).not.toBe(JSON.stringify((await refused(sales.headers))[1]));
  });

  it('refuse conditions that there are not, all at once', async () => {
    const answer = await get('audit.jsonl?until=hoy&actor=x&ip=1&ip=2');
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const paths = errors[0].extensions.userErrors.map(({ path }: { path: string[] }) => path.join('.'));
    expect(paths.sort()).toEqual(['actor', 'ip', 'until']);
  });
});

// The embedded database is in the server's own process: nothing from outside can take its tables away.
describe.runIf(databaseKind() === 'postgres')('an export that fails', () => {
  it('before it began is an error; on its way it breaks off, and does not pretend to be whole', async () => {
    await using server = await startServer();
    const admin = await signIn(server, 'admin');
    const client = new pg.Client(server.database.url);
    await client.connect();
    try {
      // Some 40 MB, far beyond what sockets hold on their own.
      await client.query(`insert into audit_entry select gen_random_uuid(), now(), 'system', null, null, null, 'test.filled',
        gen_random_uuid(), null, jsonb_build_object('text', repeat('x', 2000)) from generate_series(1, 20000)`);
      const get = () => fetch(`${server.url}/exports/audit.jsonl`, { headers: admin.headers });
      const answer = await get();
      expect(answer.status).toBe(200);
      await client.query('alter table audit_entry rename to audit_gone');
      await expect(answer.text()).rejects.toThrow();
      await until('the failure in the log', () => server.output().includes('an export failed on its way'));
      const failed = await get();
      expect([failed.status, failed.headers.get('content-type')]).toEqual([
        500,
        'application/json; charset=utf-8',
      ]);
      expect((await failed.json()).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      await client.end();
    }
  });
});
