import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer, until } from '../support/index.js';
import { listJobs, pauseQueue, resumeQueue } from '../support/jobs.js';
import { type Message, messageWhere, retryMessage, sendQuotation } from '../support/messages.js';
import { json, silence } from '../support/provider-double.js';
import { createPending, type Quotation } from '../support/quotes.js';
import { type MailServer, startMailServer } from '../support/smtp.js';
import { startTwilio, type TwilioDouble, twilioError } from '../support/twilio.js';
import { graphError, startWhatsApp, type WhatsAppDouble } from '../support/whatsapp.js';

const NUMBER = '+56912345678';
const outcomes = ({ attempts }: Message) => attempts.map(({ outcome }) => outcome);

/** Each provider in its bad moods: what is lost for good, what is tried again, and what nobody can know. */
describe('providers of messages', () => {
  let mail: MailServer;
  let twilio: TwilioDouble;
  let whatsapp: WhatsAppDouble;
  let server: Server;
  let staff: Session;
  let admin: Session;
  let quotation: Quotation;
  beforeAll(async () => {
    [mail, twilio, whatsapp] = await Promise.all([
      startMailServer({ hideSTARTTLS: true }),
      startTwilio(),
      startWhatsApp(),
    ]);
    const env = {
      ...twilio.env,
      ...whatsapp.env,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Lámina <hola@lamina.example>',
      PUBLIC_URL: 'https://cotiza.example',
      // Longer than a busy machine takes to answer; tests wait for it where nobody does.
      PROVIDER_TIMEOUT: 'PT5S',
    };
    server = await startServer({ env });
    [staff, admin] = [await signIn(server, 'sales'), await signIn(server, 'admin')];
    quotation = await createPending(server);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await twilio[Symbol.asyncDispose]();
    await whatsapp[Symbol.asyncDispose]();
    await mail[Symbol.asyncDispose]();
  });

  const send = async (channel: 'SMS' | 'WHATSAPP' | 'EMAIL', to = NUMBER): Promise<string> => {
    const { message, userErrors } = await sendQuotation(server, staff, { id: quotation.id, channel, to });
    if (!message) throw new Error(JSON.stringify(userErrors));
    return message.id;
  };
  const ended = (id: string, state: string): Promise<Message> =>
    messageWhere(server, staff, quotation.id, { id, state });

  it('take messages, and their ids are kept', async () => {
    const id = await send('SMS', '9 1234 5678');
    const sent = await ended(id, 'SENT');
    const [sms] = twilio.accepted;
    expect(sent).toMatchObject({ recipient: NUMBER, provider: 'twilio', providerId: sms?.sid });
    expect(sms?.body).toContain(`https://cotiza.example/q#${quotation.accessToken}`);
    expect(twilio.seen.at(-1)?.headers['content-type']).toContain('application/x-www-form-urlencoded');

    const other = await ended(await send('WHATSAPP'), 'SENT');
    const [message] = whatsapp.accepted;
    expect(other.providerId).toMatch(/^wamid\./);
    expect(message).toMatchObject({
      messaging_product: 'whatsapp',
      to: '56912345678',
      type: 'template',
      template: { name: 'lamina_quotation_shared', language: { code: 'es' } },
      biz_opaque_callback_data: other.id,
    });
    const [head, body] = message?.template.components ?? [];
    const document = head?.parameters[0]?.document;
    expect(document?.filename).toMatch(/\.pdf$/);
    expect(whatsapp.media.get(document?.id ?? '')).toContain('%PDF');
    expect(body?.parameters.map(({ text }) => text)).toContain(quotation.number);
  });

  it('are called on a connection of its own each: a kept one may be dead, and then nothing is known', async () => {
    await ended(await send('SMS'), 'SENT');
    await ended(await send('WHATSAPP'), 'SENT');
    for (const { headers } of [...twilio.seen, ...whatsapp.seen]) expect(headers.connection).toBe('close');
  });

  it('refuse for good what they cannot reach', async () => {
    twilio.next(
      twilioError(400, 21211, "Invalid 'To' Phone Number"),
      twilioError(400, 21610, 'Attempt to send to unsubscribed recipient'),
    );
    whatsapp.next(
      (_, response) => json(response, 200, { id: '1' }),
      graphError(400, 131026, 'Message undeliverable', 'Not a WhatsApp number'),
    );
    expect(await ended(await send('SMS'), 'FAILED')).toMatchObject({
      reason: 'INVALID_RECIPIENT',
      attempts: [{ outcome: 'REFUSED' }],
    });
    expect(await ended(await send('SMS'), 'FAILED')).toMatchObject({ reason: 'UNSUBSCRIBED' });
    expect(await ended(await send('WHATSAPP'), 'FAILED')).toMatchObject({
      reason: 'UNREACHABLE',
      attempts: [{ outcome: 'REFUSED', error: expect.stringContaining('131026') }],
    });
  });

  it('are given the time that they ask for', async () => {
    twilio.next(twilioError(429, 20429, 'Too Many Requests', { 'retry-after': '1' }));
    whatsapp.next(
      graphError(
        400,
        80007,
        'Rate limit issues',
        'The WhatsApp Business Account has reached its rate limit.',
      ),
    );
    const [sms, message] = [await send('SMS'), await send('WHATSAPP')];
    expect(outcomes(await ended(sms, 'SENT'))).toEqual(['RETRY', 'ACCEPTED']);
    expect(outcomes(await ended(message, 'SENT'))).toEqual(['RETRY', 'ACCEPTED']);
  });

  it('are asked what they took when their answer is lost, and nobody gets it twice', async () => {
    const before = twilio.accepted.length;
    twilio.next(twilio.acceptSilently);
    const id = await send('SMS');
    const sent = await ended(id, 'SENT');
    expect(outcomes(sent)).toEqual(['UNKNOWN', 'FOUND']);
    expect(sent.providerId).toBe(twilio.accepted[0]?.sid);
    expect(twilio.accepted).toHaveLength(before + 1);
  });

  it('are tried again with the same id where they cannot be asked', async () => {
    const before = whatsapp.accepted.length;
    whatsapp.next((_, response) => json(response, 200, { id: '1' }), silence);
    const id = await send('WHATSAPP');
    const tries = () =>
      whatsapp.seen.filter(({ body }) => body.includes(`"biz_opaque_callback_data":"${id}"`)).length;
    await until('the first try', () => tries() === 1);
    // The second may follow at once: it waits until the first has been looked at.
    await pauseQueue(server, admin, 'WHATSAPP');
    await ended(id, 'UNKNOWN');
    await resumeQueue(server, admin, 'WHATSAPP');
    expect(outcomes(await ended(id, 'SENT'))).toEqual(['UNKNOWN', 'ACCEPTED']);
    expect(tries()).toBe(2);
    expect(whatsapp.accepted).toHaveLength(before + 1);
  });

  it('of mail, too, and mailboxes can tell the repetition', async () => {
    const to = 'dos.veces@example.com';
    mail.loseAnswerTo(to);
    const id = await send('EMAIL', to);
    expect(outcomes(await ended(id, 'SENT'))).toEqual(['UNKNOWN', 'ACCEPTED']);
    const ids = mail.received
      .filter((one) => one.to.includes(to))
      .map(({ headers }) => headers.find((line) => line.startsWith('Message-ID: ')));
    expect(ids).toEqual([`Message-ID: <${id}@lamina.example>`, `Message-ID: <${id}@lamina.example>`]);
  });

  it('that fail after they may have sent leave it open, until they say', async () => {
    twilio.next(twilioError(500, 20500, 'Internal Server Error'));
    expect(outcomes(await ended(await send('SMS'), 'SENT'))).toEqual(['UNKNOWN', 'ACCEPTED']);
  });

  it('that fail again and again are spared, and tried with one message later', async () => {
    whatsapp.always(graphError(503, 131016, 'Service unavailable', 'A service is temporarily unavailable.'));
    const isSpared = (id: string) =>
      until('WhatsApp to be spared a message', async () =>
        (await listJobs(server, admin, { queue: 'WHATSAPP' })).some(
          ({ payload, lastError }) => payload.messageId === id && lastError === 'whatsapp is being spared',
        ),
      );
    const failing: string[] = [];
    for (let count = 0; count < 5; count += 1) failing.push(await send('WHATSAPP'));
    // None of them is under way any more.
    for (const one of failing) await isSpared(one);
    const seen = whatsapp.seen.length;
    const id = await send('WHATSAPP');
    await isSpared(id);
    const waiting = await messageWhere(server, staff, quotation.id, { id });
    expect(waiting).toMatchObject({ state: 'QUEUED', attempts: [] });
    expect(whatsapp.seen).toHaveLength(seen);
    whatsapp.always();
  });

  it('are not called for what was sent', async () => {
    const id = await send('SMS');
    await ended(id, 'SENT');
    expect((await retryMessage(server, staff, id)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['id'] },
    ]);
  });
});

describe('a process that dies between answer and commit', () => {
  it('leaves a message that is known to be unknown, asked for and not sent twice', async () => {
    await using twilio = await startTwilio();
    await using server = await startServer({ env: { ...twilio.env, PROVIDER_TIMEOUT: 'PT30S' } });
    const staff = await signIn(server, 'sales');
    const { id: quotationId } = await createPending(server);
    twilio.next(twilio.acceptSilently);
    const { message } = await sendQuotation(server, staff, { id: quotationId, channel: 'SMS', to: NUMBER });
    await until('Twilio to take it', () => twilio.accepted.length === 1);
    const id = message?.id ?? '';
    const before = await messageWhere(server, staff, quotationId, { id, state: 'SENDING' });
    expect(before.attempts).toMatchObject([{ number: 1, outcome: null }]);
    await server.stop('SIGKILL');
    // Later than what the dead process still held.
    await server.restart({ CLOCK_OFFSET: 'PT2M' });
    const again = await signIn(server, 'sales');
    const sent = await messageWhere(server, again, quotationId, { id, state: 'SENT' });
    expect(outcomes(sent)).toEqual(['UNKNOWN', 'FOUND']);
    expect(sent.attempts[0]?.error).toContain('process ended');
    expect(twilio.accepted).toHaveLength(1);
  });
});
