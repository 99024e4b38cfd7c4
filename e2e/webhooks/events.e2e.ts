import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../support/api-keys.js';
import { change } from '../support/changes.js';
import { customerOf, madeCustomer } from '../support/customers.js';
import { type Server, type Session, until } from '../support/index.js';
import { manager } from '../support/manage-catalogue.js';
import { changed, createDraft, createPending, faultsOf } from '../support/quotes.js';
import { type Received, type Receiver, signaturesBy } from '../support/receiver.js';
import { type ReceivingWebhooks, receivingWebhooks } from '../support/receiving-webhooks.js';
import { changeWebhook, readDelivery, settled } from '../support/webhooks.js';

const ISO = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const AMOUNT = expect.stringMatching(/^\d+\.\d\d$/);

const message = ({ body }: Received) => JSON.parse(body);

describe('webhooks', () => {
  let webhooks: ReceivingWebhooks;
  let server: Server;
  let receiver: Receiver;
  let staff: Session;
  beforeAll(async () => {
    webhooks = await receivingWebhooks();
    ({ server, receiver, staff } = webhooks);
  });
  afterAll(() => webhooks[Symbol.asyncDispose]());

  /** So many different messages, each once, although some may come again: a machine that is busy answers late. */
  const receivedOnce = (path: string, count: number) =>
    until(`${count} messages at ${path}`, () => {
      const byId = new Map(receiver.at(path).map((one) => [one.headers['webhook-id'], one]));
      return byId.size === count && [...byId.values()];
    });

  describe('tell', () => {
    it('of a quotation at each step of its life, signed, in a shape that holds no personal data', async () => {
      const events = ['submitted', 'confirmed', 'rejected', 'expired', 'revised'].map(
        (step) => `quotation.${step}`,
      );
      const { secret } = await webhooks.endpointAt('/steps', events);
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
      const received = await receivedOnce('/steps', 8);
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
      await webhooks.endpointAt('/others', ['customer.created', 'price.changed']);
      const { id } = await madeCustomer(server, staff, { name: 'Elisa Ríos', email: 'elisa@example.com' });
      const customerId = await customerOf(server, (await createPending(server)).id, staff.headers);
      const { products } = await server.data<{ products: { nodes: { id: string; sku: string }[] } }>(
        '{ products(first: 1) { nodes { id sku } } }',
      );
      const [product] = products.nodes;
      const input = { unit: 'SQUARE_METER', material: '77.7', installation: '1' };
      await manager(server, staff).product('setProductPrice', { productId: product?.id, input });
      const told = (await receivedOnce('/others', 3)).map(message);
      expect(told.filter(({ type }) => type === 'customer.created').map(({ data }) => data)).toEqual(
        expect.arrayContaining([
          { customer: { id, type: 'INDIVIDUAL' } },
          { customer: { id: customerId, type: 'INDIVIDUAL' } },
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
  });

  describe('who may not read something', () => {
    it('sends it to nobody, and does not see what was sent', async () => {
      const permissions = ['webhooks:read', 'webhooks:write', 'catalog:read'];
      const key = await createKey(server, staff, { permissions });
      const byKey = (name: Parameters<typeof changeWebhook>[2], variables: Record<string, unknown>) =>
        changeWebhook(server, key, name, variables).then(faultsOf);
      const input = { name: 'x', url: receiver.url('/key'), events: ['price.changed', 'customer.created'] };
      expect(await byKey('createWebhookEndpoint', { input })).toEqual(['FORBIDDEN input.events.1']);
      const endpoint = await webhooks.endpointAt('/secret');
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
      await webhooks.act('deleteWebhookEndpoint', { id });
    });
  });

  it('there are at most 20 endpoints, also when they are made at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 21 }, () =>
        webhooks.act('createWebhookEndpoint', {
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
