import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Server } from './server.js';
import { type Session, signIn } from './sign-in.js';
import { until } from './until.js';

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly queue: string;
  readonly state: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly runAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

const JOB = 'id kind queue state key payload attempts lastError runAt startedAt finishedAt';
const QUEUE = 'name waiting delayed running failed paused';

export interface QueueCounts {
  readonly name: string;
  readonly waiting: number;
  readonly delayed: number;
  readonly running: number;
  readonly failed: number;
  readonly paused: boolean;
}

/** The newest 100 jobs that match. */
export async function listJobs(server: Server, { headers }: Session, filter = {}): Promise<readonly Job[]> {
  const document = `query Jobs($filter: JobFilter) { jobs(first: 100, filter: $filter) { nodes { ${JOB} } } }`;
  const { jobs } = await server.data<{ jobs: { nodes: Job[] } }>(document, { filter }, headers);
  return jobs.nodes;
}

export async function readJob(server: Server, { headers }: Session, id: string): Promise<Job | null> {
  const document = `query Job($id: ID!) { job(id: $id) { ${JOB} } }`;
  return (await server.data<{ job: Job | null }>(document, { id }, headers)).job;
}

export async function queuesOf(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
): Promise<readonly QueueCounts[]> {
  return (await server.data<{ jobQueues: QueueCounts[] }>(`{ jobQueues { ${QUEUE} } }`, {}, headers))
    .jobQueues;
}

export async function queueNamed(server: Server, staff: Session, name: string): Promise<QueueCounts> {
  const found = (await queuesOf(server, staff)).find((queue) => queue.name === name);
  if (!found) throw new Error(`No queue ${name}`);
  return found;
}

/** Waits until the job has come to a state. */
export const jobIn = (server: Server, staff: Session, id: string, state: string): Promise<Job> =>
  until(`the job to be ${state}`, async () => {
    const job = await readJob(server, staff, id);
    return job?.state === state ? job : undefined;
  });

/** What a job is stored as; the rest has its usual values. */
export type JobRow = Readonly<Record<string, unknown>>;

/** Runs SQL on a server's PostgreSQL, for what another process, or one that died, would have left there. */
export async function sqlOf<Row extends pg.QueryResultRow>(
  { database }: Server,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Leaves a job in the database as another process would have; answers its id. */
export async function leaveJob(server: Server, row: JobRow): Promise<string> {
  const now = new Date();
  const usual = { queue: 'schedules', payload: {}, priority: 0, state: 'WAITING', attempts: 0, postponed: 0 };
  const id = randomUUID();
  const job = { id, key: `test:${id}`, run_at: now, created_at: now, ...usual, ...row };
  const text = 'insert into job select * from jsonb_populate_record(null::job, $1::jsonb)';
  await sqlOf(server, text, [JSON.stringify(job)]);
  return id;
}

/** What can be done whenever: to forget old jobs. */
export const forgettingJobs = (): JobRow => ({
  kind: 'jobs.forget',
  payload: { slot: new Date().toISOString() },
});

export async function pauseQueue(server: Server, { headers }: Session, name: string): Promise<void> {
  await server.data(`mutation { pauseQueue(name: ${name}) { userErrors { code } } }`, {}, headers);
}

/** Pauses every queue, for tests in which only what was asked for may happen, and those that count what the server does. */
export async function restJobs(server: Server): Promise<void> {
  const admin = await signIn(server, 'admin');
  const queues = await queuesOf(server, admin);
  for (const { name } of queues) await pauseQueue(server, admin, name);
  await until('the jobs to rest', async () =>
    (await queuesOf(server, admin)).every(({ running }) => running === 0),
  );
}

export async function resumeQueue(server: Server, { headers }: Session, name: string): Promise<void> {
  await server.data(`mutation { resumeQueue(name: ${name}) { userErrors { code } } }`, {}, headers);
}
