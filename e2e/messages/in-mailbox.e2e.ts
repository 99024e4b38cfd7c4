import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit.js';
import { change } from '../support/changes.js';
import { signInCustomer } from '../support/codes.js';
import { type Server, type Session, signIn, startServer, until } from '../support/index.js';
import { messagesTo } from '../support/mailbox.js';
import { messagesOf, messageWhere } from '../support/messages.js';
import { linksIn } from '../support/pdf.js';
import { createDraft, createPending, twoOptions } from '../support/quotes.js';
import { createRole, hired } from '../support/staff.js';

const PUBLIC_URL = 'https://cotiza.example';
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
const TEST = /* GraphQL */ `mutation Test($id: ID!, $input: MessageTemplateInput!, $quotationId: ID, $phone: String) {
  sendTestMessage(id: $id, input: $input, quotationId: $quotationId, phone: $phone) { message { recipient state } userErrors { code path } }
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

  it('tell from how much and among how many alternatives there is to choose, to a company by its whole name', async () => {
    const customer = { name: 'Constructora Ñuñoa SpA', email: 'compras@example.com' };
    const { id } = await createPending(server, { customer, quote: twoOptions() });
    await messageWhere(server, admin, id, { kind: 'quotationSubmitted', state: 'SENT' });
    const [mail] = await messagesTo(server, customer.email);
    expect(mail).toContain('Hola, Constructora Ñuñoa SpA:');
    expect(mail).toMatch(/: desde US\$[\d.,]+, en 2 alternativas\. Vale hasta/);
  });

  it('are announced before a quotation is sent: to whom, or why not', async () => {
    const RECIPIENTS = /* GraphQL */ `query ($id: ID!) {
      submitQuotationRecipients(id: $id) { channel recipient reason explanation }
    }`;
    const of = async (customer: object) => {
      const { id } = await createDraft(server, admin, { customer });
      return (await server.data<{ submitQuotationRecipients: unknown }>(RECIPIENTS, { id }, admin.headers))
        .submitQuotationRecipients;
    };
    expect(await of({ name: 'Ana Muñoz', email: 'Ana@Example.com' })).toEqual([
      { channel: 'EMAIL', recipient: 'ana@example.com', reason: null, explanation: null },
    ]);
    expect(await of({ name: 'Sin Datos' })).toMatchObject([
      { recipient: '', reason: 'NO_ADDRESS', explanation: expect.stringMatching(/no phone|ni teléfono/) },
    ]);
  });

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
    const sent = await messageWhere(server, admin, quotation.id, {
      kind: 'quotationSubmitted',
      state: 'SENT',
    });
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

  it('a test shows no private link to who may not act as the customer, and is kept in the audit log', async () => {
    const permissions = ['quotations:read', 'messages:read', 'templates:write'];
    const { role } = await createRole(server, admin, { key: 'writers', name: 'Redacción', permissions });
    const { user, session } = await hired(server, admin, role?.key ?? '');
    const { id: quotationId, accessToken } = await createPending(server);
    const input = { subject: 'Una prueba', body: 'Ábrela:\n\n[Abrir]({{quotation.link}})' };
    await server.data(TEST, { id: TEMPLATE, input, quotationId }, session.headers);
    await server.data(TEST, { id: TEMPLATE, input, quotationId }, admin.headers);
    const shown = async (recipient: string) => {
      const article = await until(`the test to ${recipient}`, async () =>
        (await messagesTo(server, recipient)).find((message) => message.includes('Una prueba')),
      );
      const file = /href="(\/mailbox\/files\/[^"]+)"/.exec(article)?.[1];
      const pdf = await fetch(`${server.url}${file}`);
      return [article, ...(await linksIn(new Uint8Array(await pdf.arrayBuffer())))].join('\n');
    };
    const link = `${PUBLIC_URL}/q#${accessToken}`;
    expect((await shown('admin@lamina.demo')).split(link).length).toBeGreaterThan(2);
    expect(await shown(user.email)).not.toContain(accessToken);
    const tests = (await auditPage(server, admin, { action: 'template.tested' })).nodes;
    expect(tests.find(({ actorId }) => actorId === user.id)).toMatchObject({
      after: { template: TEMPLATE, quotationId, channel: 'EMAIL', recipient: user.email },
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
    await messageWhere(server, admin, first.id, { kind: 'quotationSubmitted', channel: 'EMAIL' });
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
    const texted = await messageWhere(server, admin, first.id, {
      kind: 'quotationConfirmed',
      channel: 'SMS',
    });
    expect(texted).toMatchObject({ recipient: '+56987654321', attachments: [] });
    const written = await messageWhere(server, admin, first.id, { channel: 'WHATSAPP' });
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
    await messageWhere(server, admin, id, { kind: 'quotationConfirmed' });
    const told = await messagesOf(server, admin, id);
    const confirmed = told.filter(({ kind }) => kind === 'quotationConfirmed');
    expect(confirmed.map(({ channel }) => channel)).toEqual(['WHATSAPP']);
  });
});
