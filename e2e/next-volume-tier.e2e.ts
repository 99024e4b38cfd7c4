import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startServer } from './support/index.js';
import { CUSTOMER } from './support/quotes.js';

const TOTALS = 'totals { area volumeDiscountRate nextVolumeTier { from rate } }';

interface Totals {
  area: string;
  volumeDiscountRate: string;
  nextVolumeTier: { from: string; rate: string } | null;
}

const quote = (quantity: number) => ({
  vertical: 'RESIDENTIAL',
  properties: [
    {
      type: 'HOUSE',
      rooms: [
        {
          name: 'Living',
          type: 'LIVING_ROOM',
          openings: [
            { type: 'WINDOW', width: '1', height: '1', quantity, items: [{ sku: 'SOL-CERAMIC-70' }] },
          ],
        },
      ],
    },
  ],
});

describe('the next volume discount', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const preview = async (quantity: number): Promise<Totals> => {
    const document = `query ($input: QuoteInput!) { quotePreview(input: $input) { ${TOTALS} } }`;
    const variables = { input: quote(quantity) };
    return (await server.data<{ quotePreview: { totals: Totals } }>(document, variables)).quotePreview.totals;
  };

  it.each([
    [43, { area: '49.45', volumeDiscountRate: '0', nextVolumeTier: { from: '50', rate: '0.05' } }],
    [44, { area: '50.6', volumeDiscountRate: '0.05', nextVolumeTier: { from: '100', rate: '0.1' } }],
    [435, { area: '500.25', volumeDiscountRate: '0.2', nextVolumeTier: null }],
  ])('of %i windows is told in a preview', async (quantity, expected) => {
    expect(await preview(quantity)).toEqual(expected);
  });

  it('is no part of a quotation', async () => {
    const document = `mutation ($input: CreateQuotationInput!) {
      createQuotation(input: $input) { quotation { ${TOTALS} } }
    }`;
    const input = { quote: quote(43), customer: CUSTOMER, submit: true };
    const data = await server.data<{ createQuotation: { quotation: { totals: Totals } } }>(document, {
      input,
    });
    expect(data.createQuotation.quotation.totals).toEqual({
      area: '49.45',
      volumeDiscountRate: '0',
      nextVolumeTier: null,
    });
  });
});
