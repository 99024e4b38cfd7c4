import pg from 'pg';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountedServer, countedServer } from './support/counted-server.js';
import { databaseKind, type Server, type Session, signIn } from './support/index.js';
import { createPending } from './support/quotes.js';
import type { StatementCounter } from './support/statement-counter.js';
import { readCsv } from './support/tables.js';

// The embedded database is in the server's own process: nothing from outside can fill it or see what is asked of it.
describe.runIf(databaseKind() === 'postgres')('an export of many quotations', () => {
  const BATCHES = 20;
  const MANY = BATCHES * 500;
  let counted: CountedServer;
  let counter: StatementCounter;
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    counted = await countedServer();
    ({ server, counter } = counted);
    admin = await signIn(server, 'admin');
    const { id } = await createPending(server);
    const client = new pg.Client(counted.database.url);
    await client.connect();
    // Some 40 MB of notes, far beyond what sockets hold on their own.
    await client
      .query(
        `insert into quotation select copy.* from quotation q, generate_series(2, $2::int) n, jsonb_populate_record(q,
          jsonb_build_object('id', gen_random_uuid(), 'number', 'Q-1999-' || lpad(n::text, 6, '0'),
            'notes', repeat('ñ', 2000))) copy where q.id = $1`,
        [id, MANY],
      )
      .finally(() => client.end());
  });
  afterAll(() => counted[Symbol.asyncDispose]());

  const get = (ending: string, signal?: AbortSignal, { headers } = admin) =>
    fetch(`${server.url}/exports/quotations.${ending}?orderBy=NUMBER&direction=ASC`, {
      headers,
      signal,
    });
  const batchesRead = async (work: () => Promise<unknown>) =>
    (await counter.during(work)).filter((text) => text.includes("'externalReference'")).length;

  it('is whole: each once, in order, in both forms', async () => {
    const rows = readCsv((await (await get('csv')).text()).slice(1)).slice(1);
    const numbers = rows.map(([number]) => number);
    expect(new Set(numbers).size).toBe(MANY);
    expect(numbers).toEqual([...numbers].sort());
    const [sheet] = await readWorkbook(Buffer.from(await (await get('xlsx')).arrayBuffer()));
    expect(sheet?.data.slice(1).map(([number]) => number)).toEqual(numbers);
  });

  it('breaks off when the session that asked for it ends', async () => {
    const leaver = await signIn(server, 'admin');
    const reader = (await get('csv', undefined, leaver)).body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    interface Sessions {
      readonly mySessions: readonly { readonly id: string; readonly current: boolean }[];
    }
    const { mySessions } = await server.data<Sessions>('{ mySessions { id current } }', {}, leaver.headers);
    const id = mySessions.find(({ current }) => current)?.id;
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) { endedIds } }';
    expect(await server.data(revoke, { id }, admin.headers)).toEqual({ revokeSession: { endedIds: [id] } });
    const rest = async () => {
      while (!(await reader?.read())?.done);
    };
    await expect(rest()).rejects.toThrow();
  });

  it('begins to arrive before it is read, and ends with who goes away', async () => {
    const leave = new AbortController();
    const batches = await batchesRead(async () => {
      const reader = (await get('csv', leave.signal)).body?.getReader();
      expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
      leave.abort();
      // If the other went on, it would go on as long as this one does.
      await (await get('csv')).text();
    });
    expect(batches).toBeGreaterThan(BATCHES);
    expect(batches).toBeLessThan(1.5 * BATCHES);
  });
});
