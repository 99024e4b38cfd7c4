import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from './support/audit.js';
import { change } from './support/changes.js';
import {
  databaseKind,
  type Redis,
  type Server,
  type Session,
  signIn,
  startRedis,
  startServer,
} from './support/index.js';
import {
  forgettingJobs,
  jobIn,
  leaveJob,
  listJobs,
  pauseQueue,
  queueNamed,
  readJob,
  resumeQueue,
  sqlOf,
} from './support/jobs.js';
import { createPending } from './support/quotes.js';
import { Receiver } from './support/receiver.js';
import { until } from './support/until.js';
import { changeWebhook, madeEndpoint } from './support/webhooks.js';

const NEVER = 'c0ffee00-0000-7000-8000-000000000000';
const HOUR_MS = 3_600_000;
const ago = (ms: number) => new Date(Date.now() - ms);

/** Jobs that other processes left: what no request can make is put into the database, which only PostgreSQL lets us. */
describe.runIf(databaseKind() === 'postgres').each(['in the process', 'through Redis'])('jobs %s', (way) => {
  let redis: Redis | null = null;
  let server: Server;
  let other: Server;
  let admin: Session;
  beforeAll(async () => {
    redis = way === 'through Redis' ? await startRedis() : null;
    const env = {
      WEBHOOK_PRIVATE_NETWORKS: 'true',
      // Receivers that are held up on purpose are not to be given up meanwhile.
      WEBHOOK_TIMEOUT: 'PT30S',
      ...(redis && { REDIS_URL: redis.url }),
    };
    server = await startServer({ env });
    other = await startServer({ env, database: { sharedWith: server } });
    admin = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await other[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
    await redis?.stop();
  });

  const decide = async (name: string, id: string) => {
    const document = `mutation ($id: ID!) { payload: ${name}(id: $id) { job { state attempts } userErrors { code path } } }`;
    const { payload } = await server.data<{ payload: object }>(document, { id }, admin.headers);
    return payload;
  };
  const forgetting = forgettingJobs();

  it('are done once, whichever process takes them', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) ids.push(await leaveJob(server, forgetting));
    for (const id of ids)
      expect(await jobIn(server, admin, id, 'DONE')).toMatchObject({ attempts: 1, lastError: null });
  });

  it('wait for their time', async () => {
    const before = (await queueNamed(server, admin, 'SCHEDULES')).delayed;
    const id = await leaveJob(server, { ...forgetting, run_at: ago(-HOUR_MS) });
    const done = await leaveJob(server, forgetting);
    await jobIn(server, admin, done, 'DONE');
    expect(await readJob(server, admin, id)).toMatchObject({ state: 'WAITING', attempts: 0 });
    expect((await queueNamed(server, admin, 'SCHEDULES')).delayed).toBe(before + 1);
    // Unless somebody does not want to.
    expect(await decide('retryJob', id)).toEqual({ job: expect.anything(), userErrors: [] });
    await jobIn(server, admin, id, 'DONE');
  });

  it('become dead letters when nobody can do them, and show no secrets', async () => {
    const unknown = await leaveJob(server, { kind: 'moon.fly', payload: { apiToken: 'lam_x', to: 'moon' } });
    const unfit = await leaveJob(server, { kind: 'jobs.forget', payload: { slot: 'soon' } });
    expect(await jobIn(server, admin, unknown, 'FAILED')).toMatchObject({
      lastError: 'Nobody knows how to do "moon.fly".',
      payload: { apiToken: '***', to: 'moon' },
      attempts: 1,
    });
    expect((await jobIn(server, admin, unfit, 'FAILED')).lastError).toBe('The payload does not fit: slot.');
    expect((await queueNamed(server, admin, 'SCHEDULES')).failed).toBeGreaterThanOrEqual(2);
    const failed = await listJobs(server, admin, { queue: 'SCHEDULES', state: 'FAILED', kind: 'moon.fly' });
    expect(failed.map(({ id }) => id)).toEqual([unknown]);
  });

  it('are tried again, or discarded, by whoever looks after them', async () => {
    const id = await leaveJob(server, { kind: 'jobs.forget', payload: { slot: 'soon' } });
    await jobIn(server, admin, id, 'FAILED');
    await sqlOf(server, 'update job set payload = $2 where id = $1', [id, forgetting.payload]);
    expect(await decide('retryJob', id)).toMatchObject({ userErrors: [] });
    expect(await jobIn(server, admin, id, 'DONE')).toMatchObject({ attempts: 1 });
    expect(await decide('retryJob', id)).toEqual({
      job: null,
      userErrors: [{ code: 'INVALID', path: ['id'] }],
    });
    expect(await decide('discardJob', NEVER)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });

    const hopeless = await leaveJob(server, { kind: 'moon.fly' });
    await jobIn(server, admin, hopeless, 'FAILED');
    expect(await decide('discardJob', hopeless)).toMatchObject({
      job: { state: 'DISCARDED' },
      userErrors: [],
    });
    expect((await auditOf(server, admin, hopeless)).map(({ action }) => action)).toEqual(['job.discarded']);
  });

  it('are taken over from a process that died, and the try counts', async () => {
    const dead = { state: 'RUNNING', lease_owner: NEVER, lease_until: ago(1_000), started_at: ago(60_000) };
    const once = await leaveJob(server, { ...forgetting, ...dead, attempts: 1 });
    const tooOften = await leaveJob(server, { ...forgetting, ...dead, attempts: 5 });
    const alive = await leaveJob(server, { ...forgetting, ...dead, attempts: 1, lease_until: ago(-HOUR_MS) });
    expect(await jobIn(server, admin, once, 'DONE')).toMatchObject({ attempts: 2 });
    expect(await jobIn(server, admin, tooOften, 'FAILED')).toMatchObject({
      lastError: 'The process ended during the last try.',
    });
    expect(await readJob(server, admin, alive)).toMatchObject({ state: 'RUNNING', attempts: 1 });
  });

  it('that are done again for an event do nothing twice', async () => {
    const { id, accessToken: token } = await createPending(server);
    const receiver = await Receiver.start();
    const events = ['quotation.confirmed'];
    const endpoint = await madeEndpoint(server, admin, { url: receiver.url('/twice'), events });
    await change(server, 'confirmQuotation', { id, token });
    await receiver.arrived('/twice');
    const kinds = ['notifications.notify', 'documents.render', 'webhooks.fanOut'];
    const done = await until('the jobs of the event', async () => {
      const jobs = (await listJobs(server, admin)).filter(
        ({ kind, payload }) => kinds.includes(kind) && JSON.stringify(payload).includes(id),
      );
      return jobs.length === 6 && jobs.every(({ state }) => state === 'DONE') && jobs;
    });
    const counts = () =>
      sqlOf(
        server,
        `select (select count(*) from outgoing_message where quotation_id = $1)::int as messages,
          (select count(*) from quotation_document where quotation_id = $1)::int as documents,
          (select count(*) from webhook_delivery where endpoint_id = $2)::int as deliveries`,
        [id, endpoint.id],
      );
    const before = await counts();
    for (const { kind, queue, payload } of done) {
      const again = await leaveJob(server, { kind, queue: queue.toLowerCase(), payload });
      await jobIn(server, admin, again, 'DONE');
    }
    expect(await counts()).toEqual(before);
    await changeWebhook(server, admin, 'deleteWebhookEndpoint', { id: endpoint.id });
    await receiver[Symbol.asyncDispose]();
  });

  if (way === 'through Redis') {
    it('survive the loss of Redis and all it knew', async () => {
      const port = redis?.port;
      await redis?.stop();
      const ids = await Promise.all(Array.from({ length: 5 }, () => leaveJob(server, forgetting)));
      expect((await readJob(server, admin, ids[0] ?? ''))?.state).toBe('WAITING');
      redis = await startRedis({ port });
      for (const id of ids) expect(await jobIn(server, admin, id, 'DONE')).toMatchObject({ attempts: 1 });
      expect(server.output()).not.toContain('unhandled');
    });
  }

  it('of a schedule are one for each time, however many processes look', async () => {
    const slots = (await listJobs(server, admin, { kind: 'quotations.expire' })).map(
      ({ payload }) => payload.slot,
    );
    expect(slots.length).toBeGreaterThan(0);
    expect(new Set(slots).size).toBe(slots.length);
  });

  it('are finished, not left behind, by a process that is asked to stop', async () => {
    await other.stop();
    await until('nobody to hold a job', async () => {
      const held = await sqlOf(
        server,
        "select id from job where state = 'RUNNING' and lease_until < now() + interval '1 minute'",
      );
      return held.length === 0;
    });
  });

  it('are done so many at a time, of each queue', async () => {
    const held: ServerResponse[] = [];
    const receiver = await Receiver.start();
    receiver.always('/slow', (answer) => void held.push(answer));
    for (let count = 0; count < 5; count += 1) {
      const { id: endpointId } = await madeEndpoint(server, admin, { url: receiver.url('/slow') });
      // More at a time no endpoint has.
      for (let test = 0; test < 2; test += 1)
        await changeWebhook(server, admin, 'sendTestWebhook', { endpointId });
    }
    await until('the places to be taken', () => held.length === 8);
    expect(await queueNamed(server, admin, 'WEBHOOKS')).toMatchObject({ running: 8, waiting: 2 });
    // Nobody else waits for them.
    await jobIn(server, admin, await leaveJob(server, forgetting), 'DONE');
    expect(held).toHaveLength(8);
    receiver.always('/slow', 204);
    for (const answer of held) answer.writeHead(204).end();
    await receiver.arrived('/slow', 10);
    await receiver[Symbol.asyncDispose]();
  });

  it('are done in the order of urgency, then of age', async () => {
    await pauseQueue(server, admin, 'DOCUMENTS');
    // One process is left, and it does one of this queue at a time.
    const one = { ...forgetting, queue: 'documents' };
    const ages = [50, 40, 30, 20];
    const usual = await Promise.all(
      ages.map((age) => leaveJob(server, { ...one, run_at: ago(age * 1_000) })),
    );
    const urgent = await leaveJob(server, { ...one, priority: -5 });
    await resumeQueue(server, admin, 'DOCUMENTS');
    const done = await Promise.all([urgent, ...usual].map((id) => jobIn(server, admin, id, 'DONE')));
    const begun = done.map(({ startedAt }) => startedAt ?? '');
    expect([...begun].sort()).toEqual(begun);
  });
});
