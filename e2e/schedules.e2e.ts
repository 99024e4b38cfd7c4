import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from './support/api-keys.js';
import { change, readQuotation } from './support/changes.js';
import { requestCode } from './support/codes.js';
import { databaseKind, type Server, signIn, startServer } from './support/index.js';
import { jobIn, leaveJob, listJobs, pauseQueue, queueNamed, resumeQueue, sqlOf } from './support/jobs.js';
import { messagesTo } from './support/mailbox.js';
import { sendQuotation } from './support/messages.js';
import { createPending, faultsOf } from './support/quotes.js';
import { until } from './support/until.js';

const AUDIT = `query ($subjectId: ID!) { auditEntries(filter: { subjectId: $subjectId }) { nodes { actorKind action before after } } }`;

/** What was of use for a while, before this clock's last jump. */
const LEFT_OVER = `select (select count(*) from sign_in_code where address = $1)::int
    + (select count(*) from idempotency_key where key = $2)::int
    + (select count(*) from session where created_at < now() + interval '60 days')::int as left`;

/** When the clock is set so much later, the notice that is due, and the days it speaks of. */
const NOTICES = [
  ['P3D', 'quotation.nudgeDue', undefined],
  ['P28D', 'quotation.reminderDue', 3],
  ['P29DT1H', 'quotation.reminderDue', 1],
] as const;

/** One server through the weeks: it is stopped and started with a later clock. */
describe('schedules', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
    await createKey(server, await admin(), { name: 'Caja', expiresInDays: 45 });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const admin = () => signIn(server, 'admin');
  const later = (offset: string) => server.restart({ CLOCK_OFFSET: offset });
  const change_ = async (name: string, document: string) =>
    server.data(`mutation { ${name}(${document}) { userErrors { code } } }`, {}, (await admin()).headers);
  const notices = (quotationId: string) =>
    sqlOf<{ type: string; payload: { daysLeft?: number } }>(
      server,
      `select type, payload from outbox_event where type in ('quotation.reminderDue', 'quotation.nudgeDue')
        and payload ->> 'quotationId' = $1 order by sequence`,
      [quotationId],
    );
  const afterSlotOf = (kind: string, since: string) =>
    until(`${kind} to be done`, async () => {
      const done = await listJobs(server, await admin(), { kind, state: 'DONE' });
      return done.some(({ finishedAt }) => finishedAt !== null && finishedAt > since);
    });

  it.runIf(databaseKind() === 'postgres')(
    'nudge about what nobody touched for 2 days, also after a change was asked for, and not about what was just sent',
    async () => {
      const threeDaysPass = async (id: string) => {
        for (const [table, column, key] of [
          ['quotation', 'updated_at', 'id'],
          ['quotation_event', 'at', 'quotation_id'],
          ['quotation_notice', 'given_at', 'quotation_id'],
        ])
          await sqlOf(
            server,
            `update ${table} set ${column} = ${column} - interval '3 days' where ${key} = $1`,
            [id],
          );
      };
      const staff = await admin();
      const nudged = async (id: string) => {
        const job = { kind: 'quotations.nudge', payload: { slot: new Date().toISOString() } };
        await jobIn(server, staff, await leaveJob(server, job), 'DONE');
        return (await notices(id)).length;
      };
      const { id, accessToken: token } = await createPending(server);
      await threeDaysPass(id);
      expect([await nudged(id), await nudged(id)]).toEqual([1, 1]);
      await change(server, 'requestQuotationChange', { id, token, message: 'Más oscuro' });
      expect(await nudged(id)).toBe(1);
      await threeDaysPass(id);
      expect([await nudged(id), await nudged(id)]).toEqual([2, 2]);

      const { id: sent } = await createPending(server);
      // The schedule's own job must not come between.
      await pauseQueue(server, staff, 'SCHEDULES');
      await threeDaysPass(sent);
      await sendQuotation(server, staff, { id: sent, channel: 'EMAIL', to: 'ana@example.com' });
      await resumeQueue(server, staff, 'SCHEDULES');
      expect(await nudged(sent)).toBe(0);
      await threeDaysPass(sent);
      expect(await nudged(sent)).toBe(1);
    },
  );

  it('expire what nobody decided in time, once, and remind of it before', async () => {
    const pending = await createPending(server);
    const { id, number } = pending;
    // Nothing but a later module tells of notices: on PostgreSQL the outbox shows them.
    for (const [offset, type, daysLeft] of databaseKind() === 'postgres' ? NOTICES : []) {
      await later(offset);
      const payload = { quotationId: id, number, ...(daysLeft !== undefined && { daysLeft }) };
      // Those before it are forgotten by now, as all events that were told a week ago.
      await until(`${type} at ${offset}`, async () =>
        (await notices(id)).some((notice) => notice.payload.daysLeft === payload.daysLeft),
      );
      expect((await notices(id)).at(-1)).toEqual({ type, payload });
    }
    await later('P31D');
    const staff = await signIn(server, 'sales');
    const expired = await until('the expiry', async () => {
      const read = await readQuotation(server, id, staff.headers);
      return read?.status === 'EXPIRED' && read;
    });
    expect(expired).toMatchObject({
      version: 2,
      history: [{}, { kind: 'EXPIRED', from: 'PENDING', to: 'EXPIRED', actor: null }],
    });
    const confirmed = await change(server, 'confirmQuotation', { id, token: pending.accessToken });
    expect(faultsOf(confirmed)).toEqual(['QUOTATION_EXPIRED id']);
    const { auditEntries } = await server.data<{ auditEntries: { nodes: object[] } }>(
      AUDIT,
      { subjectId: id },
      (await admin()).headers,
    );
    expect(auditEntries.nodes).toContainEqual({
      actorKind: 'SYSTEM',
      action: 'quotation.expired',
      before: { status: 'PENDING', version: 1 },
      after: { status: 'EXPIRED', version: 2 },
    });
  });

  it('tell managers how the day before was, and owners of a key that it ends soon', async () => {
    const toManager = async (words: string) =>
      (await messagesTo(server, 'admin@lamina.demo')).filter((message) => message.includes(words));
    await until('the summary', async () => (await toManager('Así estuvo el ')).length > 0);
    await until('the warning', async () => (await toManager('La clave «Caja» vence en 14')).length > 0);
    expect(await toManager('«Caja»')).toHaveLength(1);
  });

  it('are these, and none of them fails', async () => {
    const jobs = await until('every schedule to have been done', async () => {
      const all = await listJobs(server, await admin(), { queue: 'SCHEDULES' });
      return all.every(({ state }) => state === 'DONE') && all;
    });
    const scheduled = jobs.filter(({ payload }) => payload.slot !== undefined);
    expect([...new Set(scheduled.map(({ kind }) => kind))].sort()).toEqual([
      'accounts.forgetCodes',
      'apiKeys.warn',
      'documents.sweep',
      'identity.forgetSessions',
      'jobs.forget',
      'notifications.forgetTexts',
      'outbox.forget',
      'quotations.expire',
      'quotations.forgetKeys',
      'quotations.nudge',
      'quotations.remind',
      'summary.daily',
      'webhooks.forget',
    ]);
  });

  it('make one job for each time, the latest of those that were missed', async () => {
    const expiries = await listJobs(server, await admin(), { kind: 'quotations.expire' });
    const slots = expiries.map(({ payload }) => payload.slot);
    expect(new Set(slots).size).toBe(slots.length);
    expect(expiries.every(({ attempts }) => attempts === 1)).toBe(true);
    // Five starts, each within a minute or two: 31 days would have had 44,640 slots.
    expect(expiries.length).toBeLessThan(30);
    // A start makes up for the last morning that nobody was there, and for no other.
    const summaries = await listJobs(server, await admin(), { kind: 'summary.daily' });
    const days = summaries.map(({ payload }) => payload.slot);
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(0);
    expect(days.length).toBeLessThan(10);
  });

  it('wait while their queue is paused, and go on when it is resumed', async () => {
    const { id } = await createPending(server);
    await change_('pauseQueue', 'name: SCHEDULES');
    expect(await queueNamed(server, await admin(), 'SCHEDULES')).toMatchObject({ paused: true });
    await later('P62D');
    const waiting = await until('a job that waits', async () =>
      (await listJobs(server, await admin(), { kind: 'quotations.expire', state: 'WAITING' })).at(0),
    );
    expect(waiting.attempts).toBe(0);
    expect((await readQuotation(server, id, (await admin()).headers))?.status).toBe('PENDING');
    const now = waiting.runAt;
    await change_('resumeQueue', 'name: SCHEDULES');
    await afterSlotOf('quotations.expire', now);
    expect((await readQuotation(server, id, (await admin()).headers))?.status).toBe('EXPIRED');
  });

  it('forget what is over: jobs, codes, sessions, idempotency keys', async () => {
    const email = 'ana@example.com';
    await createPending(server, { idempotencyKey: 'once' });
    await requestCode(server, { email });
    const leftOver = async () =>
      (await sqlOf<{ left: number }>(server, LEFT_OVER, [email, 'once'])).at(0)?.left ?? 0;
    if (databaseKind() === 'postgres') expect(await leftOver()).toBeGreaterThan(2);
    const newest = await until('a job that was done', async () =>
      (await listJobs(server, await admin(), { kind: 'summary.daily', state: 'DONE' })).at(0),
    );
    await later('P180D');
    await until('the job to be gone', async () =>
      (await listJobs(server, await admin(), { kind: 'summary.daily' })).every(({ id }) => id !== newest.id),
    );
    if (databaseKind() !== 'postgres') return;
    await until('nothing to be left', async () => (await leftOver()) === 0);
  });
});
