import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { madeCustomer, updateCustomer } from './support/customers.js';
import { databaseKind, type Server, type Session, signIn, startServer, until } from './support/index.js';
import { restJobs, sqlOf } from './support/jobs.js';
import { createPending } from './support/quotes.js';
import { waitingForLocks } from './support/waiting.js';

const DEADLOCK = '40P01';
/** Whether PostgreSQL has ended a transaction. */
const DEADLOCKS = 'select 1 from pg_stat_database where datname = current_database() and deadlocks > 0';

/** The embedded database has one connection, and nobody to wait for. */
describe.runIf(databaseKind() === 'postgres')('two who wait for each other', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    // What tells of a quotation refers to its customer: it would wait as well, and be taken for the revision.
    await restJobs(server);
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('both get what they asked for, though PostgreSQL stops the server once', async () => {
    const other = new pg.Client({ connectionString: server.database.url });
    await other.connect();
    // PostgreSQL stops whoever notices first: mostly the server, which has waited for longer; a busy machine may be slow to make the circle.
    const serverIsStopped = async (): Promise<boolean> => {
      const { id } = await createPending(server);
      await other.query('begin');
      await other.query(
        'select from customer where id = (select customer_id from quotation where id = $1) for update',
        [id],
      );
      // It holds the quotation now, and needs the customer for the revision that it is about to make.
      const revising = change(server, 'reviseQuotation', { id }, staff.headers);
      await until('the server to wait', async () => (await waitingForLocks(server)) > 0);
      const isOther = await other.query('select from quotation where id = $1 for update', [id]).then(
        () => false,
        (error: unknown) => {
          if (error instanceof pg.DatabaseError && error.code === DEADLOCK) return true;
          throw error;
        },
      );
      await other.query(isOther ? 'rollback' : 'commit');
      expect(await revising).toMatchObject({ quotation: { revision: 2 }, userErrors: [] });
      return !isOther;
    };
    await until('PostgreSQL to stop the server', serverIsStopped, 30_000);
    await until('the deadlock to be counted', async () => (await sqlOf(server, DEADLOCKS)).length > 0);
    await other.end();
  });

  it('are never who makes a quotation and who changes its customer', async () => {
    const { id } = await madeCustomer(server, staff);
    const maker = new pg.Client({ connectionString: server.database.url });
    await maker.connect();
    await maker.query('begin');
    // So much a creation holds before it waits for changes of the name.
    await maker.query('select from customer where id = $1 for key share', [id]);
    const update = { id, expectedVersion: 1, input: { name: 'Eva' } };
    expect(await updateCustomer(server, update, staff.headers)).toMatchObject({ customer: { version: 2 } });
    await maker.query('commit');
    await maker.end();
  });
});
