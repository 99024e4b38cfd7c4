import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from './support/audit.js';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { type Server, type Session, signIn, startServer, until } from './support/index.js';
import { messagesTo } from './support/mailbox.js';
import { messagesOf, messageWhere, retryMessage, sendQuotation } from './support/messages.js';
import { createDraft, createPending } from './support/quotes.js';
import { type MailServer, type ReceivedMail, startMailServer } from './support/smtp.js';

const PUBLIC_URL = 'https://cotiza.example';
const decoded = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
const header = ({ headers }: ReceivedMail, name: string) =>
  headers.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 2);

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

  const mailTo = (address: string, subject: string | RegExp) =>
    until(
      `a mail to ${address}`,
      () =>
        mail.received.find(
          (one) => one.to.includes(address) && decoded(header(one, 'subject') ?? '').match(subject) !== null,
        ),
      20_000,
    );

  it('tell the customer with PDF and private link, and the team, once each', async () => {
    const quotation = await createPending(server, {
      customer: { name: 'Ana Muñoz <b>', email: 'Ana.M@Example.com' },
    });
    const message = await messageWhere(
      server,
      staff,
      quotation.id,
      ({ kind, state }) => kind === 'quotationSubmitted' && state === 'SENT',
    );
    expect(message).toMatchObject({
      channel: 'EMAIL',
      recipient: 'ana.m@example.com',
      attachments: ['QUOTATION_PDF'],
      provider: 'smtp',
      attempts: [{ number: 1, outcome: 'ACCEPTED', error: null }],
    });
    const [received] = mail.received.filter(({ to }) => to.includes('ana.m@example.com'));
    if (!received) throw new Error('There is no mail');
    expect(header(received, 'message-id')).toBe(`<${message.id}@lamina.example>`);
    expect(header(received, 'content-type')).toContain('multipart/mixed');
    expect(received.body).toContain('application/pdf');
    const words = decoded(received.body);
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
    const asked = await messageWhere(server, staff, draft.id, ({ kind }) => kind === 'staffChangeRequested');
    expect(asked).toMatchObject({ recipient: 'ventas@lamina.demo' });
    expect(asked.text).toContain('Más oscuro, por favor');
    await change(server, 'confirmQuotation', { id: draft.id, token: draft.accessToken });
    const confirmed = await messageWhere(
      server,
      staff,
      draft.id,
      ({ kind, state }) => kind === 'quotationConfirmed' && state === 'SENT',
    );
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
    await messageWhere(server, staff, draft.id, ({ state }) => state === 'SENT');
    const { quotation } = await change(server, 'reviseQuotation', { id: draft.id }, staff.headers);
    const id = quotation?.id ?? '';
    await change(server, 'submitQuotation', { id }, staff.headers);
    const revised = await messageWhere(server, staff, id, ({ state }) => state === 'SENT');
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
    const failed = await messageWhere(server, staff, id, ({ state }) => state === 'FAILED');
    expect(failed).toMatchObject({
      reason: 'INVALID_RECIPIENT',
      explanation: expect.stringContaining('no existe'),
      attempts: [{ outcome: 'REFUSED', error: expect.stringContaining('550') }],
    });
    expect((await retryMessage(server, staff, failed.id)).userErrors).toEqual([]);
    const again = await messageWhere(
      server,
      staff,
      id,
      ({ attempts }) => attempts.at(1)?.outcome === 'REFUSED',
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
    expect((await mailTo('otra@example.com', draft.number)).body).toContain('application/pdf');
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
    const reminder = await messageWhere(
      server,
      staff,
      id,
      ({ kind, state }) => kind === 'quotationReminder' && state === 'SENT',
    );
    expect(reminder.subject).toContain('3 días');
    const received = mail.received.find((one) => header(one, 'message-id')?.includes(reminder.id));
    if (!received) throw new Error('There is no mail');
    expect(header(received, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const link = /^<(https:[^>]+)>$/.exec(header(received, 'list-unsubscribe') ?? '')?.[1] ?? '';
    expect(decoded(received.body)).toContain(link);

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
    const skipped = await messageWhere(
      server,
      staff,
      id,
      ({ kind, state }) => kind === 'quotationReminder' && state === 'SKIPPED',
    );
    expect(skipped).toMatchObject({ reason: 'OPTED_OUT', attempts: [] });
  });
}, 120_000);

const TEMPLATE = 'quotationSubmitted.EMAIL.es';
const UPDATE = /* GraphQL */ `mutation Update($id: ID!, $version: Int!, $input: MessageTemplateInput!) {
  updateMessageTemplate(id: $id, expectedVersion: $version, input: $input) {
    template { version isCustom updatedBy subject } userErrors { __typename code message path }
  }
}`;
const RESET = /* GraphQL */ `mutation Reset($id: ID!, $version: Int!) {
  resetMessageTemplate(id: $id, expectedVersion: $version) { template { version isCustom } userErrors { code } }
}`;
const PREVIEW = /* GraphQL */ `query Preview($id: ID!, $input: MessageTemplateInput!, $quotationId: ID) {
  previewMessage(id: $id, input: $input, quotationId: $quotationId) { preview { subject text html } userErrors { code path } }
}`;
const TEST = /* GraphQL */ `mutation Test($id: ID!, $input: MessageTemplateInput!, $phone: String) {
  sendTestMessage(id: $id, input: $input, phone: $phone) { message { recipient state } userErrors { code path } }
}`;

describe('messages in the local mailbox', () => {
  let server: Server;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer({ env: { PUBLIC_URL } });
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  type Template = {
    template: Record<string, unknown> | null;
    userErrors: readonly { code: string; path: string[]; message: string }[];
  };
  const update = async (version: number, input: object) =>
    (
      await server.data<{ updateMessageTemplate: Template }>(
        UPDATE,
        { id: TEMPLATE, version, input },
        admin.headers,
      )
    ).updateMessageTemplate;

  it('say what the shop wants them to say, once every variable is known', async () => {
    const wrong = await update(0, {
      subject: 'Hola {{customer.nombre}}',
      body: 'Línea\n{{quotation.number}',
    });
    expect(wrong.template).toBeNull();
    expect(wrong.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'INVALID input.subject',
      'INVALID input.body',
      'REQUIRED input.body',
    ]);
    expect(wrong.userErrors[1]?.message).toContain('Línea 2, columna 1');
    const input = {
      subject: '¡{{customer.firstName}}, llegó!',
      body: 'Ábrela:\n\n[Abrir]({{quotation.link}})',
    };
    expect(await update(0, input)).toMatchObject({
      template: { version: 1, isCustom: true, updatedBy: 'Antonia Rojas' },
      userErrors: [],
    });
    expect((await update(0, input)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);

    const quotation = await createPending(server, {
      customer: { name: 'Delia Rivas', email: 'delia@example.com' },
    });
    const sent = await messageWhere(
      server,
      admin,
      quotation.id,
      ({ kind, state }) => kind === 'quotationSubmitted' && state === 'SENT',
    );
    expect(sent).toMatchObject({ subject: '¡Delia, llegó!', provider: 'mailbox' });
    const [shown = ''] = await messagesTo(server, 'delia@example.com');
    expect(shown).toContain(`${PUBLIC_URL}/q#${quotation.accessToken}`);
    const frame = /src="(\/mailbox\/[^"]+)"/.exec(shown)?.[1];
    const html = await fetch(`${server.url}${frame}`);
    expect(html.headers.get('content-security-policy')).toContain('sandbox');
    expect(await html.text()).toContain('¡Delia, llegó!');
    const file = /href="(\/mailbox\/files\/[^"]+)"/.exec(shown)?.[1];
    const pdf = await fetch(`${server.url}${file}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await pdf.text()).slice(0, 4)).toBe('%PDF');

    type Preview = {
      previewMessage: { preview: { subject: string; text: string } | null; userErrors: readonly object[] };
    };
    const { previewMessage } = await server.data<Preview>(
      PREVIEW,
      { id: TEMPLATE, input, quotationId: quotation.id },
      admin.headers,
    );
    expect(previewMessage).toMatchObject({ preview: { subject: '¡Delia, llegó!' }, userErrors: [] });

    type Tested = {
      sendTestMessage: { message: { recipient: string } | null; userErrors: readonly object[] };
    };
    const { sendTestMessage } = await server.data<Tested>(TEST, { id: TEMPLATE, input }, admin.headers);
    expect(sendTestMessage).toMatchObject({ message: { recipient: 'admin@lamina.demo' } });
    const sms = { id: 'quotationSubmitted.SMS.es', input: { body: 'Hola {{quotation.link}}' } };
    expect((await server.data<Tested>(TEST, sms, admin.headers)).sendTestMessage.userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['phone'] },
    ]);

    type Reset = { resetMessageTemplate: Template };
    const reset = await server.data<Reset>(RESET, { id: TEMPLATE, version: 1 }, admin.headers);
    expect(reset.resetMessageTemplate).toMatchObject({
      template: { version: 0, isCustom: false },
      userErrors: [],
    });
  });

  const PREFERENCES = 'messagePreferences { channels reminders }';
  const CHOOSE = /* GraphQL */ `mutation Choose($channels: [MessageChannel!], $reminders: Boolean!) {
    setMessagePreferences(channels: $channels, reminders: $reminders) { ${PREFERENCES} userErrors { code path } }
  }`;

  it('go where the customer wants them', async () => {
    const customer = {
      name: 'Eva Lillo',
      email: 'eva@example.com',
      phone: '9 8765 4321',
      whatsapp: '+56987654321',
    };
    const first = await createPending(server, { customer });
    await messageWhere(
      server,
      admin,
      first.id,
      ({ kind, channel }) => kind === 'quotationSubmitted' && channel === 'EMAIL',
    );
    const session = await signInCustomer(server, { email: 'eva@example.com' });
    const { myAccount } = await server.data<{ myAccount: object }>(
      `{ myAccount { ${PREFERENCES} } }`,
      {},
      session.headers,
    );
    expect(myAccount).toEqual({ messagePreferences: { channels: null, reminders: true } });
    const chosen = { channels: ['SMS', 'WHATSAPP'], reminders: true };
    const { setMessagePreferences } = await server.data<{ setMessagePreferences: object }>(
      CHOOSE,
      chosen,
      session.headers,
    );
    expect(setMessagePreferences).toEqual({ messagePreferences: chosen, userErrors: [] });
    await change(server, 'confirmQuotation', { id: first.id, token: first.accessToken });
    const texted = await messageWhere(
      server,
      admin,
      first.id,
      ({ kind, channel }) => kind === 'quotationConfirmed' && channel === 'SMS',
    );
    expect(texted).toMatchObject({ recipient: '+56987654321', attachments: [] });
    const written = await messageWhere(server, admin, first.id, ({ channel }) => channel === 'WHATSAPP');
    expect(written).toMatchObject({ kind: 'quotationConfirmed', attachments: ['QUOTATION_PDF'] });
    const kinds = (await messagesOf(server, admin, first.id)).filter(
      ({ kind }) => kind === 'quotationConfirmed',
    );
    expect(kinds.map(({ channel }) => channel).sort()).toEqual(['SMS', 'WHATSAPP']);

    await server.data(CHOOSE, { channels: [], reminders: true }, session.headers);
    await server.data(`mutation { deleteMyAccount { keptQuotations } }`, {}, session.headers);
    expect(await messagesOf(server, admin, first.id)).toEqual([]);
  });

  it('go where the holder of a private link wants them, who has no account', async () => {
    const [mine, other] = [
      await createPending(server, {
        customer: { name: 'Iván Soto', email: 'ivan@example.com', whatsapp: '+56987650000' },
      }),
      await createPending(server, { customer: { name: 'Otro', email: 'otro@example.com' } }),
    ];
    const { id, accessToken: token } = mine;
    const read = async (of: string | null) =>
      (
        await server.data<{ known: object | null }>(
          'query ($token: String!) { known: messagePreferencesByToken(token: $token) { channels reminders reachableBy } }',
          { token: of },
        )
      ).known;
    const choose = async (of: string | null, channels: readonly string[] | null) =>
      (
        await server.data<{ payload: object }>(
          `mutation ($token: String!, $channels: [MessageChannel!]) {
            payload: setMessagePreferencesByToken(token: $token, channels: $channels, reminders: false) {
              ${PREFERENCES} userErrors { code path }
            }
          }`,
          { token: of, channels },
        )
      ).payload;
    const untouched = { channels: null, reminders: true };
    expect(await read(token)).toEqual({ ...untouched, reachableBy: ['EMAIL', 'WHATSAPP'] });
    expect(await read(`${token}x`)).toBeNull();
    const refused = (code: string, path: string) => ({
      messagePreferences: null,
      userErrors: [{ code, path: [path] }],
    });
    expect(await choose(`${token}x`, ['WHATSAPP'])).toEqual(refused('NOT_FOUND', 'token'));
    expect(await choose(token, ['SMS', 'SMS'])).toEqual(refused('INVALID', 'channels'));
    const chosen = { channels: ['WHATSAPP'], reminders: false };
    expect(await choose(token, ['WHATSAPP'])).toEqual({ messagePreferences: chosen, userErrors: [] });
    expect(await read(token)).toMatchObject(chosen);
    expect(await read(other.accessToken)).toEqual({ ...untouched, reachableBy: ['EMAIL'] });
    const [entry] = (await auditPage(server, admin, { action: 'customer.messagesChosen' })).nodes;
    expect(entry).toMatchObject({ actorKind: 'LINK', before: untouched, after: chosen });

    await change(server, 'confirmQuotation', { id, token });
    const isConfirmation = ({ kind }: { readonly kind: string }) => kind === 'quotationConfirmed';
    await messageWhere(server, admin, id, isConfirmation);
    const told = (await messagesOf(server, admin, id)).filter(isConfirmation);
    expect(told.map(({ channel }) => channel)).toEqual(['WHATSAPP']);
  });
}, 60_000);
