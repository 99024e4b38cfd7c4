import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKind, type Server, type Session, signIn, startServer, until } from './support/index.js';
import { type Job, jobIn, leaveJob, listJobs, readJob, resumeQueue, sqlOf } from './support/jobs.js';
import { type Message, messageWhere, retryMessage, sendQuotation } from './support/messages.js';
import { createPending, type Quotation } from './support/quotes.js';
import { Receiver } from './support/receiver.js';
import { type MailServer, startMailServer } from './support/smtp.js';
import { startTwilio, type TwilioDouble, twilioError } from './support/twilio.js';
import { changeWebhook, madeEndpoint, readDelivery } from './support/webhooks.js';

const NUMBER = '+56912345678';
const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';

/** Nothing waits for a job that nobody will try, and whoever has it tried again gets what it says. */
describe('what jobs were given up for', () => {
  let mail: MailServer;
  let twilio: TwilioDouble;
  let receiver: Receiver;
  let server: Server;
  let admin: Session;
  let quotation: Quotation;
  let mailboxIsFull = true;
  beforeAll(async () => {
    const onRcptTo = ({ address }: { address: string }, _: unknown, done: (error?: Error) => void) => {
      const refuses = mailboxIsFull && address.startsWith('later');
      done(refuses ? Object.assign(new Error('Mailbox full'), { responseCode: 452 }) : undefined);
    };
    [mail, twilio, receiver] = await Promise.all([
      startMailServer({ hideSTARTTLS: true, onRcptTo }),
      startTwilio(),
      Receiver.start(),
    ]);
    const env = {
      ...twilio.env,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Lámina <hola@lamina.example>',
      PUBLIC_URL: 'https://cotiza.example',
      WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8',
    };
    server = await startServer({ env });
    admin = await signIn(server, 'admin');
    quotation = await createPending(server);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await Promise.all([mail, twilio, receiver].map((it) => it[Symbol.asyncDispose]()));
  });

  const decide = (mutation: string) =>
    server.data<object>(`mutation { payload: ${mutation} { userErrors { code } } }`, {}, admin.headers);
  const pause = (queue: string) => decide(`pauseQueue(name: ${queue})`);
  const send = async (channel: 'SMS' | 'EMAIL', to: string): Promise<string> => {
    const { message, userErrors } = await sendQuotation(server, admin, { id: quotation.id, channel, to });
    if (!message) throw new Error(JSON.stringify(userErrors));
    return message.id;
  };
  const ended = (id: string, state: string): Promise<Message> =>
    messageWhere(server, admin, quotation.id, { id, state });
  /** The job about a thing that is in this state. */
  const jobAbout = (id: string, state: string): Promise<Job> =>
    until(`a job about it to be ${state}`, async () =>
      (await listJobs(server, admin, { state })).find(({ payload }) =>
        [payload.messageId, payload.deliveryId].includes(id),
      ),
    );

  it('pausing the mails holds up no text message', async () => {
    await pause('MAIL');
    const customer = { name: 'Rosa Vera', phone: '+56987654321' };
    const { id } = await createPending(server, { customer });
    const texted = await messageWhere(server, admin, id, { state: 'SENT' });
    expect(texted).toMatchObject({ channel: 'SMS', recipient: customer.phone });
    await resumeQueue(server, admin, 'MAIL');
  });

  it('a message whose job was discarded says so, and can be tried again however often', async () => {
    await pause('SMS');
    const id = await send('SMS', NUMBER);
    for (let round = 0; round < 2; round += 1) {
      await decide(`discardJob(id: "${(await jobAbout(id, 'WAITING')).id}")`);
      expect(await ended(id, 'FAILED')).toMatchObject({ reason: 'DISCARDED', attempts: [] });
      expect((await retryMessage(server, admin, id)).userErrors).toEqual([]);
    }
    await resumeQueue(server, admin, 'SMS');
    expect(await ended(id, 'SENT')).toMatchObject({ reason: null, attempts: [{ outcome: 'ACCEPTED' }] });
  });

  it('a webhook whose job was discarded is not pending for ever', async () => {
    const endpoint = await madeEndpoint(server, admin, { url: receiver.url('/discarded') });
    await pause('WEBHOOKS');
    const { delivery } = await changeWebhook(server, admin, 'sendTestWebhook', { endpointId: endpoint.id });
    const id = delivery?.id ?? '';
    await decide(`discardJob(id: "${(await jobAbout(id, 'WAITING')).id}")`);
    expect(await readDelivery(server, admin, id)).toMatchObject({ state: 'FAILED', attempts: [] });
    await resumeQueue(server, admin, 'WEBHOOKS');
  });

  /** What takes hours, or a process that dies, is put into the database, which only PostgreSQL lets us. */
  describe.runIf(databaseKind() === 'postgres')('after the last try', () => {
    /** Makes the next try of a waiting job its last. */
    const lastTryNext = async (id: string, postponed = 0) => {
      const text = `update job set attempts = 23, postponed = $2, run_at = now(), handed_at = null
        where payload ->> 'messageId' = $1 and state = 'WAITING' returning id`;
      await until('the job to wait', async () => (await sqlOf(server, text, [id, postponed])).length > 0);
      // Whoever does jobs is told.
      await decide('resumeQueue(name: EXPORTS)');
    };
    /** Leaves a job as a process that died over its last try would have. */
    const diesOver = (id: string, attempts: number) =>
      sqlOf(
        server,
        `update job set state = 'RUNNING', attempts = $2, started_at = now(), lease_owner = $3,
          lease_until = now() - interval '1 second' where id = $1`,
        [id, attempts, NOBODY],
      );

    /** Does what a schedule has done, now. */
    const doNow = async (kind: string) => {
      const id = await leaveJob(server, { kind, payload: { slot: new Date().toISOString() } });
      await jobIn(server, admin, id, 'DONE');
    };

    it('what messages said is forgotten after 12 months, not that they were sent', async () => {
      const [sent, failed] = [await send('EMAIL', 'old@example.com'), await send('SMS', NUMBER)];
      const kept = await ended(sent, 'SENT');
      await ended(failed, 'SENT');
      const age = `update outgoing_message set created_at = now() - interval '12 months 1 day', state = $2 where id = $1`;
      await sqlOf(server, age, [sent, 'SENT']);
      await sqlOf(server, age, [failed, 'FAILED']);
      await doNow('notifications.forgetTexts');
      const { subject, recipient, attempts } = kept;
      const removed = { text: '', html: null, textRemovedAt: expect.any(String) };
      expect(await ended(sent, 'SENT')).toMatchObject({ ...removed, subject, recipient, attempts });
      expect(await ended(failed, 'FAILED')).toMatchObject(removed);
      const [words] = await sqlOf<{ parameters: string[] }>(
        server,
        'select parameters from outgoing_message where id = $1',
        [sent],
      );
      expect(words).toEqual({ parameters: [] });
      expect((await retryMessage(server, admin, failed)).userErrors).toMatchObject([{ code: 'INVALID' }]);
      const others = await messageWhere(server, admin, quotation.id, { kind: 'quotationSubmitted' });
      expect(others).toMatchObject({ text: expect.stringMatching(/./), textRemovedAt: null });
    });

    it('done jobs of schedules are forgotten after an hour, the latest and all others later', async () => {
      const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
      const done = { state: 'DONE', created_at: ago(3), run_at: ago(3), finished_at: ago(2) };
      const leave = (kind: string) => leaveJob(server, { kind, ...done });
      const [expired, told] = [await leave('quotations.expire'), await leave('notifications.notify')];
      // One that nobody moves on, at whatever time of the day.
      await sqlOf(
        server,
        `insert into job_schedule (name, slot) values ('test.nightly', now() - interval '4 hours')`,
      );
      const latest = await leave('test.nightly');
      await doNow('jobs.forget');
      const found = await Promise.all([expired, told, latest].map((id) => readJob(server, admin, id)));
      expect(found.map((job) => job?.kind ?? null)).toEqual([null, 'notifications.notify', 'test.nightly']);
    });

    it('retrying the failed jobs of the mails really sends', async () => {
      const id = await send('EMAIL', 'later@example.com');
      await lastTryNext(id);
      expect(await ended(id, 'FAILED')).toMatchObject({ reason: 'GAVE_UP' });
      await jobAbout(id, 'FAILED');
      mailboxIsFull = false;
      await decide('retryFailedJobs(name: MAIL)');
      const sent = await ended(id, 'SENT');
      expect(sent.reason).toBeNull();
      expect(mail.received.filter(({ to }) => to.includes('later@example.com'))).toHaveLength(1);
    });

    it('a message that was postponed too often is given up, not left waiting', async () => {
      twilio.always(twilioError(429, 20429, 'Too Many Requests', { 'retry-after': '1' }));
      const id = await send('SMS', NUMBER);
      await lastTryNext(id, 50);
      expect(await ended(id, 'FAILED')).toMatchObject({ reason: 'GAVE_UP' });
      twilio.always();
      expect((await retryMessage(server, admin, id)).userErrors).toEqual([]);
      await ended(id, 'SENT');
    });

    it('a message whose process died over the last try is unknown', async () => {
      await pause('SMS');
      const id = await send('SMS', NUMBER);
      const { id: jobId } = await jobAbout(id, 'WAITING');
      await sqlOf(server, `update outgoing_message set state = 'SENDING' where id = $1`, [id]);
      await sqlOf(
        server,
        `insert into message_attempt (id, message_id, number, job_id, provider, began_at)
          values (gen_random_uuid(), $1, 1, $2, 'twilio', now())`,
        [id, jobId],
      );
      await diesOver(jobId, 24);
      await resumeQueue(server, admin, 'SMS');
      await jobIn(server, admin, jobId, 'FAILED');
      const message = await ended(id, 'UNKNOWN');
      expect(message.attempts).toMatchObject([{ outcome: 'UNKNOWN' }]);
      expect((await retryMessage(server, admin, id)).userErrors).toEqual([]);
      await ended(id, 'SENT');
    });

    it('a webhook whose process died over the last try has failed, and its job can be tried again', async () => {
      const endpoint = await madeEndpoint(server, admin, { url: receiver.url('/died') });
      await pause('WEBHOOKS');
      const { delivery } = await changeWebhook(server, admin, 'sendTestWebhook', { endpointId: endpoint.id });
      const id = delivery?.id ?? '';
      const job = await jobAbout(id, 'WAITING');
      await diesOver(job.id, 13);
      await resumeQueue(server, admin, 'WEBHOOKS');
      await jobIn(server, admin, job.id, 'FAILED');
      expect(await readDelivery(server, admin, id)).toMatchObject({ state: 'FAILED', attempts: [] });
      await decide(`retryJob(id: "${job.id}")`);
      await receiver.arrived('/died', 1);
      await jobIn(server, admin, job.id, 'DONE');
      expect(await readDelivery(server, admin, id)).toMatchObject({ state: 'DELIVERED' });
    });
  });
});
