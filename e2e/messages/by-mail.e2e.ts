import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit.js';
import { change } from '../support/changes.js';
import { type Server, type Session, signIn, startServer, until } from '../support/index.js';
import { messagesOf, messageWhere, retryMessage, sendQuotation } from '../support/messages.js';
import { createDraft, createPending } from '../support/quotes.js';
import { headerOf, mailTo, unquoted } from '../support/received-mail.js';
import { type MailServer, startMailServer } from '../support/smtp.js';

const PUBLIC_URL = 'https://cotiza.example';

describe('messages by mail', () => {
  let mail: MailServer;
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    mail = await startMailServer({
      hideSTARTTLS: true,
      onRcptTo: ({ address }, _, done) => {
        if (address.endsWith('@refused.example'))
          done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
        else done();
      },
    });
    const env = {
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Lámina <hola@lamina.example>',
      PUBLIC_URL,
    };
    server = await startServer({ env });
    staff = await signIn(server, 'sales');
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await mail[Symbol.asyncDispose]();
  });

  it('tell the customer with PDF and private link, and the team, once each', async () => {
    const quotation = await createPending(server, {
      customer: { name: 'Ana Muñoz <b>', email: 'Ana.M@Example.com' },
    });
    const message = await messageWhere(server, staff, quotation.id, {
      kind: 'quotationSubmitted',
      state: 'SENT',
    });
    expect(message).toMatchObject({
      channel: 'EMAIL',
      recipient: 'ana.m@example.com',
      attachments: ['QUOTATION_PDF'],
      provider: 'smtp',
      attempts: [{ number: 1, outcome: 'ACCEPTED', error: null }],
    });
    const [received] = mail.received.filter(({ to }) => to.includes('ana.m@example.com'));
    if (!received) throw new Error('There is no mail');
    expect(headerOf(received, 'message-id')).toBe(`<${message.id}@lamina.example>`);
    expect(headerOf(received, 'content-type')).toContain('multipart/mixed');
    expect(received.body).toContain('application/pdf');
    const words = unquoted(received.body);
    expect(words).toContain(`${PUBLIC_URL}/q#${quotation.accessToken}`);
    expect(words).not.toContain('<b>');
    // Who reads what was sent does not get the key.
    expect(`${message.text}${message.html}`).not.toContain(quotation.accessToken);

    const team = await until('the team to be told', async () => {
      const all = await messagesOf(server, staff, quotation.id);
      const told = all.filter(({ kind, state }) => kind === 'staffNewQuotation' && state === 'SENT');
      return told.length > 0 && told;
    });
    expect(team.map(({ recipient }) => recipient)).toEqual(['ventas@lamina.demo']);
    expect(mail.received.filter(({ to }) => to.includes('ana.m@example.com'))).toHaveLength(1);
  });

  it('tell whoever answers for it of answers, with the customer’s words', async () => {
    const draft = await createDraft(server, staff, {
      customer: { name: 'Bruno Díaz', email: 'bruno@example.com' },
    });
    await change(server, 'submitQuotation', { id: draft.id }, staff.headers);
    await change(server, 'requestQuotationChange', {
      id: draft.id,
      token: draft.accessToken,
      message: 'Más oscuro, por favor',
    });
    const asked = await messageWhere(server, staff, draft.id, { kind: 'staffChangeRequested' });
    expect(asked).toMatchObject({ recipient: 'ventas@lamina.demo' });
    expect(asked.text).toContain('Más oscuro, por favor');
    await change(server, 'confirmQuotation', { id: draft.id, token: draft.accessToken });
    const confirmed = await messageWhere(server, staff, draft.id, {
      kind: 'quotationConfirmed',
      state: 'SENT',
    });
    expect(confirmed).toMatchObject({ recipient: 'bruno@example.com', attachments: ['QUOTATION_PDF'] });
    expect((await messagesOf(server, staff, draft.id)).map(({ kind }) => kind)).not.toContain(
      'staffNewQuotation',
    );
  });

  it('tell of a revision in words of its own, and not that the one before is over', async () => {
    const draft = await createDraft(server, staff, {
      customer: { name: 'Gabriela Paz', email: 'gabriela@example.com' },
    });
    await change(server, 'submitQuotation', { id: draft.id }, staff.headers);
    await messageWhere(server, staff, draft.id, { state: 'SENT' });
    const { quotation } = await change(server, 'reviseQuotation', { id: draft.id }, staff.headers);
    const id = quotation?.id ?? '';
    await change(server, 'submitQuotation', { id }, staff.headers);
    const revised = await messageWhere(server, staff, id, { state: 'SENT' });
    expect(revised).toMatchObject({
      kind: 'quotationRevised',
      subject: `Actualizamos tu cotización ${draft.number}`,
      attachments: ['QUOTATION_PDF'],
    });
    expect((await messagesOf(server, staff, draft.id)).map(({ kind }) => kind)).toEqual([
      'quotationSubmitted',
    ]);
  });

  it('fail for good where the server knows no such address, and can be tried again', async () => {
    const { id } = await createPending(server, {
      customer: { name: 'Nadie', email: 'nadie@refused.example' },
    });
    const failed = await messageWhere(server, staff, id, { state: 'FAILED' });
    expect(failed).toMatchObject({
      reason: 'INVALID_RECIPIENT',
      explanation: expect.stringContaining('no existe'),
      attempts: [{ outcome: 'REFUSED', error: expect.stringContaining('550') }],
    });
    expect((await retryMessage(server, staff, failed.id)).userErrors).toEqual([]);
    const again = await until('a second refusal', async () =>
      (await messagesOf(server, staff, id)).find(({ attempts }) => attempts.at(1)?.outcome === 'REFUSED'),
    );
    expect(again.state).toBe('FAILED');
  });

  it('are sent by hand to an address, told in the history, and not from a draft', async () => {
    const draft = await createDraft(server, staff, {
      customer: { name: 'Carla Soto', email: 'carla@example.com' },
    });
    const to = ' Otra@Example.com ';
    expect(
      (await sendQuotation(server, staff, { id: draft.id, channel: 'EMAIL', to })).userErrors,
    ).toMatchObject([{ code: 'INVALID', path: ['id'] }]);
    await change(server, 'submitQuotation', { id: draft.id }, staff.headers);
    expect(
      (await sendQuotation(server, staff, { id: draft.id, channel: 'EMAIL', to: 'carla@' })).userErrors,
    ).toMatchObject([{ code: 'INVALID', path: ['to'] }]);
    expect(
      (await sendQuotation(server, staff, { id: draft.id, channel: 'SMS', to: '+56912345678' })).userErrors,
    ).toMatchObject([{ path: ['channel'] }]);
    const { message } = await sendQuotation(server, staff, { id: draft.id, channel: 'EMAIL', to });
    expect(message).toMatchObject({
      kind: 'quotationShared',
      recipient: 'otra@example.com',
      requestedBy: 'Matías Soto',
    });
    expect((await mailTo(mail, 'otra@example.com', draft.number)).body).toContain('application/pdf');
    type Data = {
      quotation: { version: number; history: readonly { kind: string; message: string | null }[] };
    };
    const { quotation } = await server.data<Data>(
      'query Q($id: ID!) { quotation(id: $id) { version history { kind message } } }',
      { id: draft.id },
      staff.headers,
    );
    expect(quotation.history.at(-1)).toEqual({ kind: 'SENT', message: 'EMAIL' });
    expect(quotation.version).toBe(2);
  });

  it('are seen only by who sees the quotation', async () => {
    const own = await signIn(server, 'own_sales');
    type Data = { outgoingMessages: { totalCount: number } };
    const LIST = '{ outgoingMessages { totalCount } }';
    const { outgoingMessages: theirs } = await server.data<Data>(LIST, {}, own.headers);
    const { outgoingMessages: all } = await server.data<Data>(LIST, {}, staff.headers);
    expect(theirs.totalCount).toBe(0);
    expect(all.totalCount).toBeGreaterThan(4);
  });

  it('remind before the expiry, until the customer stops that by one click', async () => {
    const customer = { name: 'Fresia Ñanco', email: 'fresia@example.com' };
    const { id } = await createPending(server, { customer });
    await server.restart({ CLOCK_OFFSET: 'P27DT1H' });
    staff = await signIn(server, 'sales');
    const reminder = await messageWhere(server, staff, id, { kind: 'quotationReminder', state: 'SENT' });
    expect(reminder.subject).toContain('3 días');
    const received = mail.received.find((one) => headerOf(one, 'message-id')?.includes(reminder.id));
    if (!received) throw new Error('There is no mail');
    expect(headerOf(received, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = /^<(https:[^>]+)>$/.exec(headerOf(received, 'list-unsubscribe') ?? '')?.[1] ?? '';
    expect(unquoted(received.body)).toContain(link);

    const address = server.url + new URL(link).pathname;
    const page = await fetch(address);
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
    expect(await page.text()).toContain('<form method="post">');
    expect((await fetch(`${address}x`)).status).toBe(404);
    expect((await fetch(`${address}x`, { method: 'POST' })).status).toBe(404);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const stopped = await fetch(address, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' });
    expect(stopped.status).toBe(200);
    expect(await stopped.text()).toContain('Listo');
    const [entry] = (
      await auditPage(server, await signIn(server, 'admin'), { action: 'customer.messagesChosen' })
    ).nodes;
    expect(entry).toMatchObject({
      actorKind: 'ANONYMOUS',
      before: { reminders: true },
      after: { reminders: false },
    });

    await server.restart({ CLOCK_OFFSET: 'P29DT1H' });
    staff = await signIn(server, 'sales');
    const skipped = await messageWhere(server, staff, id, { kind: 'quotationReminder', state: 'SKIPPED' });
    expect(skipped).toMatchObject({ reason: 'OPTED_OUT', attempts: [] });
  });
});
