import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from '../support/audit.js';
import { type Server, type Session, until } from '../support/index.js';
import { messagesTo } from '../support/mailbox.js';
import { createPending, faultsOf } from '../support/quotes.js';
import { type Received, type Receiver, signaturesBy } from '../support/receiver.js';
import { type ReceivingWebhooks, receivingWebhooks } from '../support/receiving-webhooks.js';
import { deliveriesOf, type HeldEndpoint, readEndpoint, settled } from '../support/webhooks.js';

const message = ({ body }: Received) => JSON.parse(body);

describe('deliveries of webhooks', () => {
  let webhooks: ReceivingWebhooks;
  let server: Server;
  let receiver: Receiver;
  let staff: Session;
  beforeAll(async () => {
    webhooks = await receivingWebhooks();
    ({ server, receiver, staff } = webhooks);
  });
  afterAll(() => webhooks[Symbol.asyncDispose]());

  describe('that do not arrive', () => {
    it('are tried again with the same bytes and id until they do', async () => {
      receiver.plan('/later', 500, (answer) => answer.destroy(), 404);
      const endpoint = await webhooks.endpointAt('/later');
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
      const endpoint = await webhooks.endpointAt('/busy');
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
      const endpoint = await webhooks.endpointAt('/odd');
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

    it('hold up nobody else: a receiver that hangs has two requests at a time', async () => {
      let [open, most] = [0, 0];
      receiver.always('/hangs', (answer) => {
        open += 1;
        most = Math.max(most, open);
        answer.on('close', () => {
          open -= 1;
        });
      });
      const { id } = await webhooks.endpointAt('/hangs');
      for (let n = 0; n < 10; n += 1) await createPending(server);
      await webhooks.endpointAt('/prompt');
      await createPending(server);
      await receiver.arrived('/prompt');
      await receiver.arrived('/hangs', 3);
      // It may hear of the end of both after the next two came.
      expect(most).toBeLessThan(5);
      // An event that is told late would be told to the endpoints of later tests as well.
      await until('all to be on their way', async () => {
        const deliveries = await deliveriesOf(server, staff, { endpointId: id });
        return deliveries.length === 11;
      });
      await webhooks.act('deleteWebhookEndpoint', { id });
    });

    it('are sent again by hand: the same bytes with the same id', async () => {
      receiver.plan('/again', 410);
      const endpoint = await webhooks.endpointAt('/again');
      await createPending(server);
      const { id } = await settled(server, staff, endpoint.id, 'FAILED');
      expect(faultsOf(await webhooks.act('redeliverWebhook', { id }))).toEqual(['INVALID id']);
      await webhooks.act('resumeWebhookEndpoint', { id: endpoint.id });
      expect(faultsOf(await webhooks.act('redeliverWebhook', { id }))).toEqual([]);
      const delivered = await settled(server, staff, endpoint.id, 'DELIVERED');
      expect(delivered).toMatchObject({ id, attempts: [{ status: 410 }, { status: 204 }] });
      await webhooks.act('redeliverWebhook', { id });
      const [first, ...others] = await receiver.arrived('/again', 3);
      for (const other of others) {
        expect(other.body).toBe(first?.body);
        expect(other.headers['webhook-id']).toBe(first?.headers['webhook-id']);
      }
    });
  });

  describe('an endpoint', () => {
    // What is given up, is so after one try; a machine that is busy is waited for.
    beforeAll(() => server.restart({ WEBHOOK_RETRY_PERIOD: 'PT0S', WEBHOOK_TIMEOUT: 'PT20S' }));

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
      const endpoint = await webhooks.endpointAt('/gone');
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
      const endpoint = await webhooks.endpointAt('/failing');
      for (let n = 0; n < 10; n += 1) await createPending(server);
      expect(await isPaused(endpoint)).toMatchObject({ pauseReason: 'FAILING' });
      const waiting = await createPending(server);
      await settled(server, staff, endpoint.id, 'HELD');
      receiver.plan('/failing');
      const { endpoint: resumed } = await webhooks.act('resumeWebhookEndpoint', { id: endpoint.id });
      expect(resumed).toMatchObject({ state: 'ACTIVE', pauseReason: null, failingSince: null, held: 0 });
      await until('what waited', () =>
        receiver.at('/failing').some(({ body }) => body.includes(waiting.number)),
      );
    });

    it('that staff paused is sent nothing but tests until it is resumed', async () => {
      const endpoint = await webhooks.endpointAt('/paused');
      expect((await webhooks.act('pauseWebhookEndpoint', { id: endpoint.id })).endpoint).toMatchObject({
        state: 'PAUSED',
        pauseReason: 'STAFF',
      });
      await createPending(server);
      await settled(server, staff, endpoint.id, 'HELD');
      const { delivery } = await webhooks.act('sendTestWebhook', { endpointId: endpoint.id });
      const [test] = await receiver.arrived('/paused');
      expect(test && message(test)).toMatchObject({
        id: delivery?.eventId,
        type: 'webhook.test',
        data: { endpoint: { id: endpoint.id } },
      });
      await webhooks.act('resumeWebhookEndpoint', { id: endpoint.id });
      expect((await receiver.arrived('/paused', 2)).map((one) => message(one).type)).toEqual([
        'webhook.test',
        'quotation.submitted',
      ]);
    });

    it('is tested by one try, which does not count against it', async () => {
      receiver.plan('/test', 500);
      const endpoint = await webhooks.endpointAt('/test');
      await webhooks.act('sendTestWebhook', { endpointId: endpoint.id });
      expect(await settled(server, staff, endpoint.id, 'FAILED')).toMatchObject({ attemptCount: 1 });
      expect(await readEndpoint(server, staff, endpoint.id)).toMatchObject({ failingSince: null });
    });

    it('that changes its secret is signed by both for the hours of grace', async () => {
      const endpoint = await webhooks.endpointAt('/rotate');
      const { id } = endpoint;
      const signedBy = async (count: number, ...secrets: readonly (string | null | undefined)[]) => {
        await webhooks.act('sendTestWebhook', { endpointId: id });
        const newest = (await receiver.arrived('/rotate', count)).at(-1);
        return newest && secrets.map((secret) => signaturesBy(secret ?? '', newest));
      };
      const { secret: second, endpoint: rotated } = await webhooks.act('rotateWebhookSecret', {
        id,
        graceHours: 1,
      });
      expect(rotated?.previousUntil).not.toBeNull();
      expect(await signedBy(1, endpoint.secret, second)).toEqual([1, 1]);
      const { secret: third } = await webhooks.act('rotateWebhookSecret', { id, graceHours: 0 });
      expect(await signedBy(2, endpoint.secret, second, third)).toEqual([0, 0, 1]);
      expect(faultsOf(await webhooks.act('rotateWebhookSecret', { id, graceHours: 169 }))).toEqual([
        'OUT_OF_RANGE graceHours',
      ]);
      const filter = { subjectId: id, action: 'webhook.rotated' };
      const entries = (await auditPage(server, staff, filter)).nodes;
      expect(entries).toMatchObject([{ after: { secret: '***' } }, { after: { secret: '***' } }]);
      expect(JSON.stringify(entries)).not.toMatch(/whsec_/);
    });

    it('that is changed is sent what is new to it only, and what is deleted is gone with its log', async () => {
      const endpoint = await webhooks.endpointAt('/old');
      const { id } = endpoint;
      await webhooks.act('updateWebhookEndpoint', {
        id,
        input: { url: receiver.url('/new'), events: ['price.changed'] },
      });
      await webhooks.endpointAt('/unchanged');
      await createPending(server);
      // Whoever is told of an event is so at once with the others.
      await receiver.arrived('/unchanged');
      await webhooks.act('sendTestWebhook', { endpointId: id });
      await receiver.arrived('/new');
      expect(receiver.at('/old')).toEqual([]);
      expect(await deliveriesOf(server, staff, { endpointId: id, event: 'quotation.submitted' })).toEqual([]);
      expect(await webhooks.act('deleteWebhookEndpoint', { id })).toEqual({ deletedId: id, userErrors: [] });
      expect(await readEndpoint(server, staff, id)).toBeNull();
      expect(await deliveriesOf(server, staff, { endpointId: id })).toEqual([]);
    });
  });
});
