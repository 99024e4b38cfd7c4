import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { days, shopDay } from './support/days.js';
import { runPage } from './support/doc-page.js';
import { type Server, signIn, startServer } from './support/index.js';
import { codeSentTo } from './support/mailbox.js';

/** Every page of the documentation is run as it stands: GraphQL, commands and programs. */
describe('the documentation', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('README: prices a home and follows a quotation to its acceptance', async () => {
    const answers = await runPage(server, 'README.md', {
      programs: false,
      placeholders: {
        QUOTATION_ID: 'RequestQuotation.createQuotation.quotation.id',
        ACCESS_TOKEN: 'RequestQuotation.createQuotation.quotation.accessToken',
      },
    });
    expect(answers).toMatchObject({
      PriceMyHome: { quotePreview: { totals: { total: '1056.95' } } },
      RequestQuotation: {
        createQuotation: { quotation: { totals: { total: '620.75' }, status: 'PENDING' } },
      },
      WatchQuotation: { quotationStatusChanged: { from: null, to: 'PENDING' } },
      AcceptQuotation: { confirmQuotation: { quotation: { status: 'CONFIRMED' } } },
    });
  });

  it('docs/api/price-a-home.md', async () => {
    const answers = await runPage(server, 'docs/api/price-a-home.md');
    expect(answers).toMatchObject({
      ChooseFilms: {
        products: { nodes: expect.arrayContaining([expect.objectContaining({ sku: 'SOL-CERAMIC-70' })]) },
      },
      CompareAlternatives: {
        quotePreview: {
          options: [
            { name: 'Bueno', totals: { total: '520.24' } },
            { name: 'Mejor', totals: { total: '620.75' } },
          ],
        },
      },
    });
  });

  it('docs/api/create-and-follow.md', async () => {
    const { headers } = await signIn(server, 'sales');
    const answers = await runPage(server, 'docs/api/create-and-follow.md', {
      headers,
      placeholders: {
        QUOTATION_ID: 'KeepDraft.createQuotation.quotation.id',
        ACCESS_TOKEN: 'KeepDraft.createQuotation.quotation.accessToken',
        REVISION_ID: 'Revise.reviseQuotation.quotation.id',
      },
    });
    expect(answers).toMatchObject({
      HandOver: { submitQuotation: { quotation: { status: 'PENDING' } } },
      Revise: { reviseQuotation: { quotation: { revision: 2, status: 'DRAFT' } } },
      Measured: {
        updateQuotation: { quotation: { properties: [{ rooms: [{ openings: [{ measuredBy: 'SHOP' }] }] }] } },
      },
      WhatChanged: { compareQuotations: { options: [{ lines: [{ change: 'CHANGED' }] }] } },
      Accept: { confirmQuotation: { quotation: { status: 'CONFIRMED' } } },
    });
  });

  it('docs/api/keep-a-copy.md', async () => {
    const { headers } = await signIn(server, 'admin');
    const answers = await runPage(server, 'docs/api/keep-a-copy.md', {
      headers,
      placeholders: { END_CURSOR: 'FirstPage.quotations.pageInfo.endCursor' },
    });
    expect(answers).toMatchObject({
      FirstPage: { quotations: { nodes: [{}], pageInfo: { hasNextPage: true } } },
      NextPage: { quotations: { nodes: expect.arrayContaining([expect.objectContaining({ version: 3 })]) } },
    });
  });

  it('docs/api/export.md', async () => {
    const { accessToken } = await signIn(server, 'admin');
    await runPage(server, 'docs/api/export.md', { values: { LAMINA_KEY: accessToken } });
  });

  it('docs/api/reports.md', async () => {
    const { headers } = await signIn(server, 'admin');
    const answers = await runPage(server, 'docs/api/reports.md', { headers });
    expect(answers).toMatchObject({
      Month: { quotationReport: { previous: { from: '2026-10-01', until: '2026-10-31' } } },
      Chart: { quotationReport: { interval: 'MONTH', current: { series: { length: 12 } } } },
      WhoAndWhat: { quotationReport: { byVertical: { length: 4 } } },
    });
  });

  it('docs/api/manage-prices.md', async () => {
    const { headers } = await signIn(server, 'admin');
    const nextMonth = days(shopDay(), 30);
    const answers = await runPage(server, 'docs/api/manage-prices.md', {
      headers,
      placeholders: {
        CATEGORY_ID: 'AddCategory.createProductCategory.category.id',
        PRODUCT_ID: 'AddProduct.createProduct.product.id',
        PRICE_ID: 'PriceFromNextMonth.setProductPrice.price.id',
      },
      values: { NEXT_MONTH: nextMonth },
    });
    expect(answers).toMatchObject({
      PriceFromToday: { setProductPrice: { price: { materialWithTax: '45.22', validUntil: null } } },
      PriceFromNextMonth: {
        setProductPrice: {
          product: { prices: [{ validFrom: nextMonth, validUntil: null }, { validUntil: nextMonth }] },
        },
      },
      PriceList: { products: { nodes: [{ price: { material: '38.00' }, prices: [{}, {}] }] } },
      TakeBack: { deleteFuturePrice: { product: { prices: [{ material: '38.00', validUntil: null }] } } },
      Rename: { updateProduct: { product: { specifications: { color: null, heatRejection: 79 } } } },
      Retire: { setProductsActive: [{ product: { active: false } }] },
      Delete: { deleteProduct: { deletedId: expect.any(String) } },
      WhatIf: { previewPriceChange: { prices: [{ fate: 'NEW', after: { material: '94.00' } }] } },
      SetMany: { setProductPrices: { validFrom: nextMonth, changed: 2, userErrors: [] } },
    });
  });

  it('docs/api/customer-sign-in.md', async () => {
    const answers = await runPage(server, 'docs/api/customer-sign-in.md', {
      values: { MAIL_CODE: () => codeSentTo(server, 'camila@example.com') },
    });
    expect(answers).toMatchObject({ SignIn: { signInWithCode: { expiresIn: 900 } } });
  });

  it('docs/api/limits.md', async () => {
    const answers = await runPage(server, 'docs/api/limits.md');
    expect(answers).toMatchObject({ WhatItCosts: { products: { nodes: { length: 10 } } } });
  });

  it('docs/api/keys.md', async () => {
    const { headers } = await signIn(server, 'admin');
    const answers = await runPage(server, 'docs/api/keys.md', {
      headers,
      placeholders: {
        KEY_ID: 'CreateKey.createApiKey.apiKey.id',
        LAMINA_KEY: 'CreateKey.createApiKey.key',
      },
    });
    expect(answers).toMatchObject({
      CreateKey: { createApiKey: { key: expect.stringMatching(/^lam_/) } },
      Keys: { apiKeys: { nodes: [{ lastUsedAt: expect.any(String), revokedAt: null }] } },
      RotateKey: { rotateApiKey: { key: expect.stringMatching(/^lam_/) } },
      BindKey: { updateApiKey: { apiKey: { networks: ['192.0.2.0/24', '2001:db8:7::/48'] } } },
      RevokeKey: { revokeApiKey: { apiKey: { revokedAt: expect.any(String) } } },
    });
  });

  it('docs/api/documents-and-messages.md', async () => {
    const { headers } = await signIn(server, 'sales');
    const answers = await runPage(server, 'docs/api/documents-and-messages.md', {
      headers,
      placeholders: { QUOTATION_ID: 'AskForQuotation.createQuotation.quotation.id' },
    });
    const address = expect.stringContaining('/documents?');
    expect(answers).toMatchObject({
      AskForQuotation: { createQuotation: { quotation: { status: 'PENDING' } } },
      Documents: { quotation: { pdfUrl: address, letter: address, workOrderUrl: address } },
      SendAgain: {
        sendQuotation: {
          // A fast machine may be sending it by the time that the answer is read.
          message: {
            state: expect.stringMatching(/^(QUEUED|SENDING|SENT)$/),
            recipient: 'arquitecta@example.com',
          },
        },
      },
      Messages: {
        quotation: {
          messages: expect.arrayContaining([
            expect.objectContaining({ kind: 'quotationShared', channel: 'EMAIL' }),
          ]),
        },
      },
    });
  });

  it('docs/api/webhooks.md', async () => {
    const { headers } = await signIn(server, 'admin');
    const answers = await runPage(server, 'docs/api/webhooks.md', {
      headers,
      placeholders: {
        ENDPOINT_ID: 'CreateEndpoint.createWebhookEndpoint.endpoint.id',
        DELIVERY_ID: 'SendTest.sendTestWebhook.delivery.id',
      },
    });
    expect(answers).toMatchObject({
      CreateEndpoint: { createWebhookEndpoint: { secret: expect.stringMatching(/^whsec_/) } },
      // What happened just before the endpoint was made may be noted only now, and is told as well.
      Deliveries: {
        webhookDeliveries: {
          nodes: expect.arrayContaining([expect.objectContaining({ event: 'webhook.test' })]),
        },
      },
      // A test is one try, and nobody answers there.
      SendAgain: { redeliverWebhook: { delivery: { state: expect.stringMatching(/^(PENDING|FAILED)$/) } } },
      RotateSecret: { rotateWebhookSecret: { endpoint: { previousUntil: expect.any(String) } } },
      Pause: { pauseWebhookEndpoint: { endpoint: { state: 'PAUSED', pauseReason: 'STAFF' } } },
      Resume: { resumeWebhookEndpoint: { endpoint: { state: 'ACTIVE', held: 0 } } },
    });
  });

  it('docs/api/sessions.md', async () => {
    const { headers } = await signIn(server, 'sales');
    const answers = await runPage(server, 'docs/api/sessions.md', { headers });
    expect(answers).toMatchObject({
      SignIn: { signIn: { accessToken: expect.any(String), expiresIn: 900 } },
      WhereAmI: { mySessions: expect.arrayContaining([expect.objectContaining({ current: true })]) },
      OnlyHere: { revokeOtherSessions: { endedIds: expect.arrayContaining([expect.any(String)]) } },
    });
  });

  it.each(['errors', 'pagination', 'idempotency'])('docs/api/%s.md', (page) =>
    expect(runPage(server, `docs/api/${page}.md`)).resolves.toEqual({}),
  );

  it('docs/api/subscriptions.md', async () => {
    const quotation = 'AskForQuotation.createQuotation.quotation';
    const placeholders = { QUOTATION_ID: `${quotation}.id`, ACCESS_TOKEN: `${quotation}.accessToken` };
    await runPage(server, 'docs/api/subscriptions.md', { placeholders });
  });
});
