import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKind, type Server, type Session, signIn, startServer, until } from './support/index.js';
import { jobIn, listJobs, pauseQueue, resumeQueue } from './support/jobs.js';
import { messagesOf } from './support/messages.js';
import { createPending } from './support/quotes.js';
import { waitingForLocks } from './support/waiting.js';

const HOLD = `select c.id from customer c join quotation q on q.customer_id = c.id where q.id = $1
  for update of c`;
const ERASE = `update customer set email = null, phone = null, whatsapp = null
  where id = (select customer_id from quotation where id = $1)`;

/** The embedded database has one connection: nothing happens in between there. */
describe.runIf(databaseKind() === 'postgres')('whoever is erased while it is decided who is told', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('gets no message at the address that they had', async () => {
    const eraser = new pg.Client({ connectionString: server.database.url });
    await eraser.connect();
    await pauseQueue(server, staff, 'SCHEDULES');
    const { id } = await createPending(server);
    const job = await until('the job that decides', async () =>
      (await listJobs(server, staff, { kind: 'notifications.notify' })).at(0),
    );
    await eraser.query('begin');
    await eraser.query(HOLD, [id]);
    await resumeQueue(server, staff, 'SCHEDULES');
    await until('the job to come to the customer', async () => (await waitingForLocks(server)) === 1);
    await eraser.query(ERASE, [id]);
    await eraser.query('commit');
    await eraser.end();
    await jobIn(server, staff, job.id, 'DONE');
    const told = (await messagesOf(server, staff, id)).filter(({ kind }) => kind === 'quotationSubmitted');
    expect(told).toMatchObject([{ recipient: '', state: 'SKIPPED', reason: 'NO_ADDRESS' }]);
  });
});
