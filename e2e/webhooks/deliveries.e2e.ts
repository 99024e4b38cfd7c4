import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../support/api-keys.js';
import { auditPage } from '../support/audit.js';
import { change } from '../support/changes.js';
import { madeCustomer } from '../support/customers.js';
import { type Server, type Session, signIn, startServer, until } from '../support/index.js';
import { messagesTo } from '../support/mailbox.js';
import { type Manager, manager } from '../support/manage-catalogue.js';
import { changed, createDraft, createPending, faultsOf } from '../support/quotes.js';
import { type Received, Receiver, signaturesBy } from '../support/receiver.js';
import {
  changeWebhook,
  deliveriesOf,
  type HeldEndpoint,
  madeEndpoint,
  readDelivery,
  readEndpoint,
  settled,
} from '../support/webhooks.js';

const ISO = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const AMOUNT = expect.stringMatching(/^\d+\.\d\d$/);

const message = ({ body }: Received) => JSON.parse(body);

describe('webhooks', () => {
  let server: Server;
  let receiver: Receiver;
  let staff: Session;
  let admin: Manager;
  beforeAll(async () => {
    receiver = await Receiver.start();
    server = await startServer({
      env: {
        WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8',
        WEBHOOK_RETRY_PERIOD: 'PT2S',
        WEBHOOK_TIMEOUT: 'PT1S',
        // Tries that fail are what is tested.
        LOG_LEVEL: 'error',
      },
    });
    staff = await signIn(server, 'admin');
    admin = manager(server, staff);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  const endpointAt = (path: string, events: readonly string[] = ['quotation.submitted']) =>
    madeEndpoint(server, staff, { name: path, url: receiver.url(path), events });
  const act = (name: Parameters<typeof changeWebhook>[2], variables: Record<string, unknown>) =>
    changeWebhook(server, staff, name, variables);

  describe('tell', () => {
    it('of a quotation at each step of its life, signed, in a shape that holds no personal data', async () => {
      const events = ['submitted', 'confirmed', 'rejected', 'expired', 'revised'].map(
        (step) => `quotation.${step}`,
      );
      const { secret } = await endpointAt('/steps', events);
      const customer = { name: 'Marcela Ñuñoa', email: 'marcela.nunoa@example.com', phone: '+56912345678' };
      const draft = await createDraft(server, staff, { customer, notes: 'El perro muerde' });
      const act = (name: Parameters<typeof change>[1], id: string, more = {}) =>
        change(server, name, { id, ...more }, staff.headers).then(changed);
      await act('submitQuotation', draft.id);
      const second = await act('reviseQuotation', draft.id);
      await act('submitQuotation', second.id);
      await act('rejectQuotation', second.id, { reason: 'Marcela se arrepintió' });
      const third = await act('reviseQuotation', second.id);
      await act('submitQuotation', third.id);
      await act('confirmQuotation', third.id);
      // Each once, although some may come again: a machine that is busy answers late.
      const received = await until('every step', () => {
        const byId = new Map(receiver.at('/steps').map((one) => [one.headers['webhook-id'], one]));
        return byId.size === 8 && [...byId.values()];
      });
      const told = received.map(message);
      const steps = told.map(({ type, data: { quotation } }) => [
        type,
        quotation.revision,
        quotation.status,
        quotation.version,
      ]);
      expect(steps.sort()).toEqual(
        [
          ['quotation.submitted', 1, 'PENDING', 2],
          ['quotation.revised', 2, 'DRAFT', 1],
          ['quotation.submitted', 2, 'PENDING', 2],
          ['quotation.expired', 1, 'EXPIRED', 3],
          ['quotation.rejected', 2, 'REJECTED', 3],
          ['quotation.revised', 3, 'DRAFT', 1],
          ['quotation.submitted', 3, 'PENDING', 2],
          ['quotation.confirmed', 3, 'CONFIRMED', 3],
        ].sort(),
      );
      const confirmed = told.find(({ type }) => type === 'quotation.confirmed');
      expect(confirmed).toEqual({
        id: expect.any(String),
        type: 'quotation.confirmed',
        version: '2026-11-24',
        createdAt: ISO,
        data: {
          quotation: {
            id: third.id,
            number: draft.number,
            revision: 3,
            version: 3,
            status: 'CONFIRMED',
            vertical: 'RESIDENTIAL',
            customerId: expect.any(String),
            sellerId: expect.any(String),
            createdAt: ISO,
            submittedAt: ISO,
            expiresAt: ISO,
            totals: {
              currency: 'USD',
              subtotal: AMOUNT,
              volumeDiscount: AMOUNT,
              net: AMOUNT,
              taxRate: '0.19',
              tax: AMOUNT,
              total: AMOUNT,
            },
          },
        },
      });
      for (const one of received) {
        expect(one.headers).toMatchObject({
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': message(one).id,
        });
        expect(signaturesBy(secret, one)).toBe(1);
        expect(Math.abs(Number(one.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
        expect(one.body).not.toMatch(/Marcela|marcela|912345678|perro|token/i);
      }
      expect(new Set(told.map(({ id }) => id)).size).toBe(8);
    });

    it('of new customers and of prices', async () => {
      await endpointAt('/others', ['customer.created', 'price.changed']);
      const { id } = await madeCustomer(server, staff, { name: 'Elisa Ríos', email: 'elisa@example.com' });
      const { quotation } = await customerOf(await createPending(server));
      const { products } = await server.data<{ products: { nodes: { id: string; sku: string }[] } }>(
        '{ products(first: 1) { nodes { id sku } } }',
      );
      const [product] = products.nodes;
      const input = { unit: 'SQUARE_METER', material: '77.7', installation: '1' };
      await admin.product('setProductPrice', { productId: product?.id, input });
      const told = (await receiver.arrived('/others', 3)).map(message);
      expect(told.filter(({ type }) => type === 'customer.created').map(({ data }) => data)).toEqual(
        expect.arrayContaining([
          { customer: { id, type: 'INDIVIDUAL' } },
          { customer: { id: quotation.customer.id, type: 'INDIVIDUAL' } },
        ]),
      );
      expect(told.find(({ type }) => type === 'price.changed')?.data).toEqual({
        action: 'price.set',
        product: {
          ...product,
          prices: expect.arrayContaining([
            {
              id: expect.any(String),
              unit: 'SQUARE_METER',
              material: '77.70',
              installation: '1.00',
              currency: 'USD',
              validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
              validUntil: null,
            },
          ]),
        },
      });
    });

    const customerOf = ({ id }: { readonly id: string }) =>
      server.data<{ quotation: { customer: { id: string } } }>(
        'query ($id: ID!) { quotation(id: $id) { customer { id } } }',
        { id },
        staff.headers,
      );
  });

  describe('that do not arrive', () => {
    it('are tried again with the same bytes and id until they do', async () => {
      receiver.plan('/later', 500, (answer) => answer.destroy(), 404);
      const endpoint = await endpointAt('/later');
      await createPending(server);
      const received = await receiver.arrived('/later', 4);
      expect(new Set(received.map(({ body }) => body)).size).toBe(1);
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
      for (const one of received) expect(signaturesBy(endpoint.secret, one)).toBe(1);
      const { attempts, body, attemptCount } = await settled(server, staff, endpoint.id, 'DELIVERED');
      expect(body).toBe(received[0]?.body);
      expect(attemptCount).toBe(4);
      expect(attempts).toMatchObject([
        { status: 500, answer: 'answered 500', failure: null },
        { status: null, answer: null, failure: 'CONNECTION', detail: 'ECONNRESET' },
        { status: 404, answer: 'answered 404' },
        { status: 204, answer: '' },
      ]);
      expect(await readEndpoint(server, staff, endpoint.id)).toMatchObject({
        state: 'ACTIVE',
        failingSince: null,
      });
    });

    it('wait for as long as the receiver asks', async () => {
      receiver.plan('/busy', (answer) => answer.writeHead(429, { 'retry-after': '1' }).end());
      const endpoint = await endpointAt('/busy');
      await createPending(server);
      const [first, second] = await receiver.arrived('/busy', 2);
      const seconds = (one?: Received) => Number(one?.headers['webhook-timestamp']);
      expect(seconds(second) - seconds(first)).toBeGreaterThanOrEqual(1);
      await settled(server, staff, endpoint.id, 'DELIVERED');
    });

    it('a slow receiver is left, a huge answer is not read to its end, a redirect is not followed', async () => {
      receiver.plan(
        '/odd',
        () => {},
        (answer) => answer.writeHead(302, { location: receiver.url('/elsewhere') }).end('over there'),
        (answer) => {
          answer.writeHead(200);
          const pour = () => {
            while (!answer.destroyed && answer.write('\0ñ'.repeat(50_000)));
          };
          answer.on('drain', pour);
          pour();
        },
      );
      const endpoint = await endpointAt('/odd');
      await createPending(server);
      const { attempts } = await settled(server, staff, endpoint.id, 'DELIVERED');
      expect(attempts).toMatchObject([
        { status: null, failure: 'TIMED_OUT' },
        { status: 302, answer: 'over there' },
        { status: 200 },
      ]);
      expect(Buffer.byteLength(attempts[2]?.answer ?? '')).toBeLessThan(10_000);
      expect(receiver.at('/elsewhere')).toEqual([]);
    });

    it('are sent again by hand: the same bytes with the same id', async () => {
      receiver.plan('/again', 410);
      const endpoint = await endpointAt('/again');
      await createPending(server);
      const { id } = await settled(server, staff, endpoint.id, 'FAILED');
      expect(faultsOf(await act('redeliverWebhook', { id }))).toEqual(['INVALID id']);
      await act('resumeWebhookEndpoint', { id: endpoint.id });
      expect(faultsOf(await act('redeliverWebhook', { id }))).toEqual([]);
      const delivered = await settled(server, staff, endpoint.id, 'DELIVERED');
      expect(delivered).toMatchObject({ id, attempts: [{ status: 410 }, { status: 204 }] });
      await act('redeliverWebhook', { id });
      const [first, ...others] = await receiver.arrived('/again', 3);
      for (const other of others) {
        expect(other.body).toBe(first?.body);
        expect(other.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      }
    });
  });

  describe('an endpoint', () => {
    const isPaused = (endpoint: HeldEndpoint) =>
      until(
        'the endpoint to be paused',
        async () => {
          const now = await readEndpoint(server, staff, endpoint.id);
          return now?.state === 'PAUSED' && now;
        },
        30_000,
      );

    it('that is gone is paused, its owner is told, and nothing is kept for it', async () => {
      receiver.plan('/gone', 410);
      const endpoint = await endpointAt('/gone');
      await createPending(server);
      expect(await isPaused(endpoint)).toMatchObject({ pauseReason: 'GONE', held: 0 });
      await until('a mail to the owner', async () =>
        (await messagesTo(server, 'admin@lamina.demo')).some((mail) =>
          mail.includes('Pausamos el webhook «/gone»'),
        ),
      );
      const filter = { subjectId: endpoint.id, action: 'webhook.paused' };
      const [entry] = (await auditPage(server, staff, filter)).nodes;
      expect(entry).toMatchObject({ actorKind: 'SYSTEM', after: { state: 'PAUSED', pauseReason: 'GONE' } });
    });

    it('that keeps failing is paused; what happens meanwhile waits until it is resumed', async () => {
      receiver.plan('/failing', ...Array.from({ length: 200 }, () => 503));
      const endpoint = await endpointAt('/failing');
      for (let n = 0; n < 10; n += 1) await createPending(server);
      expect(await isPaused(endpoint)).toMatchObject({ pauseReason: 'FAILING' });
      const waiting = await createPending(server);
      await settled(server, staff, endpoint.id, 'HELD');
      receiver.plan('/failing');
      const { endpoint: resumed } = await act('resumeWebhookEndpoint', { id: endpoint.id });
      expect(resumed).toMatchObject({ state: 'ACTIVE', pauseReason: null, failingSince: null, held: 0 });
      await until('what waited', () =>
        receiver.at('/failing').some(({ body }) => body.includes(waiting.number)),
      );
    });

    it('that staff paused is sent nothing but tests until it is resumed', async () => {
      const endpoint = await endpointAt('/paused');
      expect((await act('pauseWebhookEndpoint', { id: endpoint.id })).endpoint).toMatchObject({
        state: 'PAUSED',
        pauseReason: 'STAFF',
      });
      await createPending(server);
      await settled(server, staff, endpoint.id, 'HELD');
      const { delivery } = await act('sendTestWebhook', { endpointId: endpoint.id });
      const [test] = await receiver.arrived('/paused');
      expect(test && message(test)).toMatchObject({
        id: delivery?.eventId,
        type: 'webhook.test',
        data: { endpoint: { id: endpoint.id } },
      });
      await act('resumeWebhookEndpoint', { id: endpoint.id });
      expect((await receiver.arrived('/paused', 2)).map((one) => message(one).type)).toEqual([
        'webhook.test',
        'quotation.submitted',
      ]);
    });

    it('is tested by one try, which does not count against it', async () => {
      receiver.plan('/test', 500);
      const endpoint = await endpointAt('/test');
      await act('sendTestWebhook', { endpointId: endpoint.id });
      expect(await settled(server, staff, endpoint.id, 'FAILED')).toMatchObject({ attemptCount: 1 });
      expect(await readEndpoint(server, staff, endpoint.id)).toMatchObject({ failingSince: null });
    });

    it('that changes its secret is signed by both for the hours of grace', async () => {
      const endpoint = await endpointAt('/rotate');
      const { id } = endpoint;
      const signedBy = async (count: number, ...secrets: readonly (string | null | undefined)[]) => {
        await act('sendTestWebhook', { endpointId: id });
        const newest = (await receiver.arrived('/rotate', count)).at(-1);
        return newest && secrets.map((secret) => signaturesBy(secret ?? '', newest));
      };
      const { secret: second, endpoint: rotated } = await act('rotateWebhookSecret', { id, graceHours: 1 });
      expect(rotated?.previousUntil).not.toBeNull();
      expect(await signedBy(1, endpoint.secret, second)).toEqual([1, 1]);
      const { secret: third } = await act('rotateWebhookSecret', { id, graceHours: 0 });
      expect(await signedBy(2, endpoint.secret, second, third)).toEqual([0, 0, 1]);
      expect(faultsOf(await act('rotateWebhookSecret', { id, graceHours: 169 }))).toEqual([
        'OUT_OF_RANGE graceHours',
      ]);
      const filter = { subjectId: id, action: 'webhook.rotated' };
      const entries = (await auditPage(server, staff, filter)).nodes;
      expect(entries).toMatchObject([{ after: { secret: '***' } }, { after: { secret: '***' } }]);
      expect(JSON.stringify(entries)).not.toMatch(/whsec_/);
    });

    it('that is changed is sent what is new to it only, and what is deleted is gone with its log', async () => {
      const endpoint = await endpointAt('/old');
      const { id } = endpoint;
      await act('updateWebhookEndpoint', {
        id,
        input: { url: receiver.url('/new'), events: ['price.changed'] },
      });
      await createPending(server);
      await act('sendTestWebhook', { endpointId: id });
      await receiver.arrived('/new');
      expect(receiver.at('/old')).toEqual([]);
      expect(await deliveriesOf(server, staff, { endpointId: id, event: 'quotation.submitted' })).toEqual([]);
      expect(await act('deleteWebhookEndpoint', { id })).toEqual({ deletedId: id, userErrors: [] });
      expect(await readEndpoint(server, staff, id)).toBeNull();
      expect(await deliveriesOf(server, staff, { endpointId: id })).toEqual([]);
    });
  });

  describe('who may not read something', () => {
    it('sends it to nobody, and does not see what was sent', async () => {
      const permissions = ['webhooks:read', 'webhooks:write', 'catalog:read'];
      const key = await createKey(server, staff, { permissions });
      const byKey = (name: Parameters<typeof changeWebhook>[2], variables: Record<string, unknown>) =>
        changeWebhook(server, key, name, variables).then(faultsOf);
      const input = { name: 'x', url: receiver.url('/key'), events: ['price.changed', 'customer.created'] };
      expect(await byKey('createWebhookEndpoint', { input })).toEqual(['FORBIDDEN input.events.1']);
      const endpoint = await endpointAt('/secret');
      const { id } = endpoint;
      expect(await byKey('updateWebhookEndpoint', { id, input: { url: receiver.url('/key') } })).toEqual([
        'FORBIDDEN id',
      ]);
      expect(await byKey('rotateWebhookSecret', { id })).toEqual(['FORBIDDEN id']);
      await createPending(server);
      const delivered = await settled(server, staff, id, 'DELIVERED');
      expect(await readDelivery(server, key, delivered.id)).toMatchObject({
        id: delivered.id,
        body: null,
      });
      await act('deleteWebhookEndpoint', { id });
    });
  });

  it('there are at most 20 endpoints, also when they are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 21 }, () =>
        act('createWebhookEndpoint', {
          input: { name: 'Uno más', url: receiver.url('/many'), events: ['price.changed'] },
        }),
      ),
    );
    const { webhookEndpoints } = await server.data<{ webhookEndpoints: unknown[] }>(
      '{ webhookEndpoints { id } }',
      {},
      staff.headers,
    );
    expect(webhookEndpoints).toHaveLength(20);
    expect(made.flatMap(faultsOf)).toContain('TOO_MANY input');
  });
});
