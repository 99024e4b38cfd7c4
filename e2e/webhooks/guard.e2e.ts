import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { createPending, faultsOf } from '../support/quotes.js';
import { Receiver } from '../support/receiver.js';
import { changeWebhook, madeEndpoint, readDelivery, settled } from '../support/webhooks.js';

/** In the order of their configurations: the server is started anew with another one. */
describe('webhooks are kept', () => {
  let server: Server;
  let receiver: Receiver;
  let staff: Session;
  beforeAll(async () => {
    receiver = await Receiver.start();
    server = await startServer({ env: { LOG_LEVEL: 'error' } });
    staff = await signIn(server, 'admin');
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  const refused = async (url: string) => {
    const input = { name: 'ERP', url, events: ['quotation.submitted'] };
    return faultsOf(await changeWebhook(server, staff, 'createWebhookEndpoint', { input }));
  };

  it.each([
    'http://erp.example.com/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://2130706433/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://ana:secreto@erp.example.com/',
    'https://erp.example.com:22/',
    'a place',
  ])('from %s, unless configured', async (url) => expect(await refused(url)).toEqual(['INVALID input.url']));

  it('from private networks that were not named, also where only a name leads there', async () => {
    await server.restart({ WEBHOOK_PRIVATE_NETWORKS: '10.0.0.0/8', WEBHOOK_RETRY_PERIOD: 'PT0S' });
    expect(await refused(receiver.url('/private'))).toEqual(['INVALID input.url']);
    const { id } = await madeEndpoint(server, staff, { url: receiver.url('/private', 'localhost') });
    await createPending(server);
    const { attempts } = await settled(server, staff, id, 'FAILED');
    expect(attempts).toMatchObject([{ status: null, failure: 'FORBIDDEN_ADDRESS' }]);
    expect(attempts[0]?.detail).toMatch(/^localhost resolves to (127\.0\.0\.1|::1)$/);
    // Too long for a name, so that no name server has to say so.
    const unknown = await madeEndpoint(server, staff, { url: `https://${'a'.repeat(64)}.invalid/` });
    await createPending(server);
    expect((await settled(server, staff, unknown.id, 'FAILED')).attempts).toMatchObject([
      { status: null, failure: 'UNKNOWN_HOST' },
    ]);
    await changeWebhook(server, staff, 'deleteWebhookEndpoint', { id });
    await changeWebhook(server, staff, 'deleteWebhookEndpoint', { id: unknown.id });
    expect(receiver.at('/private')).toEqual([]);
  });

  it('and sent where the configuration lets them', async () => {
    await server.restart({ WEBHOOK_PRIVATE_NETWORKS: 'true' });
    const { id } = await madeEndpoint(server, staff, { url: receiver.url('/home', 'localhost') });
    await createPending(server);
    await settled(server, staff, id, 'DELIVERED');
    await changeWebhook(server, staff, 'deleteWebhookEndpoint', { id });
    expect(await refused('http://169.254.169.254/')).toEqual(['INVALID input.url']);
    const { id: secure } = await madeEndpoint(server, staff, {
      url: `https://localhost:${receiver.port}/tls`,
    });
    await createPending(server);
    expect((await settled(server, staff, secure, 'FAILED')).attempts).toMatchObject([{ failure: 'TLS' }]);
    await changeWebhook(server, staff, 'deleteWebhookEndpoint', { id: secure });
  });

  it('and sent again, with the same id, when the process is killed before it heard the answer', async () => {
    await server.restart({ WEBHOOK_RETRY_PERIOD: 'PT2S' });
    const endpoint = await madeEndpoint(server, staff, { url: receiver.url('/killed') });
    let heard = () => {};
    const asked = new Promise<void>((resolve) => {
      heard = resolve;
    });
    receiver.plan('/killed', () => heard());
    await createPending(server);
    await asked;
    server.signal('SIGKILL');
    await server.exit;
    // Later than what the dead process still held.
    await server.restart({ CLOCK_OFFSET: 'PT2M' });
    const [first, second] = await receiver.arrived('/killed', 2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    staff = await signIn(server, 'admin');
    const { id } = await settled(server, staff, endpoint.id, 'DELIVERED');
    expect(await readDelivery(server, staff, id)).toMatchObject({ attemptCount: 1 });
  });
});
