import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { databaseKind, type Server, type Session, signIn, startServer, until } from './support/index.js';
import { createPending } from './support/quotes.js';

/** Whether somebody's transaction waits for a row, and whether PostgreSQL has ended one. */
const WAITING =
  "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
const DEADLOCKS = 'select 1 from pg_stat_database where datname = current_database() and deadlocks > 0';

/** The embedded database has one connection, and nobody to wait for. */
describe.runIf(databaseKind() === 'postgres')('two who wait for each other', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('both get what they asked for, though PostgreSQL stops the server once', async () => {
    const other = new pg.Client({ connectionString: server.database.url });
    const observer = new pg.Client({ connectionString: server.database.url });
    await Promise.all([other.connect(), observer.connect()]);
    const { id } = await createPending(server);
    await other.query('begin');
    await other.query(
      'select from customer where id = (select customer_id from quotation where id = $1) for update',
      [id],
    );
    // It holds the quotation now, and needs the customer for the revision that it is about to make.
    const revising = change(server, 'reviseQuotation', { id }, staff.headers);
    await until('the server to wait', async () => (await observer.query(WAITING)).rows.length > 0);
    await other.query('select from quotation where id = $1 for update', [id]);
    await other.query('commit');
    expect(await revising).toMatchObject({ quotation: { revision: 2 }, userErrors: [] });
    await until('the deadlock to be counted', async () => (await observer.query(DEADLOCKS)).rows.length > 0);
    await Promise.all([other.end(), observer.end()]);
  });
});
