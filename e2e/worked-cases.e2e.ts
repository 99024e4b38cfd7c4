import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Server, startServer } from './support/index.js';
import { CUSTOMER, changed, type Payload, PRICING, type Priced, USER_ERRORS } from './support/quotes.js';

const caseSchema = z.object({
  input: z.looseObject({ vertical: z.string() }),
  expected: z.object({
    lines: z.array(z.looseObject({ sku: z.string(), subtotal: z.string() })).nonempty(),
    totals: z.looseObject({ total: z.string() }),
    options: z
      .array(z.looseObject({ name: z.string(), lines: z.array(z.unknown()), totals: z.unknown() }))
      .nonempty(),
  }),
});

const cases = z
  .array(caseSchema)
  .nonempty()
  .parse(
    JSON.parse(
      readFileSync(
        new URL('../api/src/modules/quote-engine/fixtures/quote-cases.json', import.meta.url),
        'utf8',
      ),
    ),
  )
  .map((one, index) => ({
    ...one,
    title: `case ${index + 1}: ${one.input.vertical}, ${one.expected.lines.length} lines, ${one.expected.totals.total}`,
  }));

const PREVIEW = `query Preview($input: QuoteInput!) { quotePreview(input: $input) { ${PRICING} } }`;
const CREATE = `mutation Create($input: CreateQuotationInput!) {
  createQuotation(input: $input) { quotation { accessToken ${PRICING} } ${USER_ERRORS} }
}`;
const READ = `query Read($token: String!) { quotationByToken(token: $token) { ${PRICING} } }`;

describe('the worked cases', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const preview = async (input: unknown): Promise<Priced> =>
    (await server.data<{ quotePreview: Priced }>(PREVIEW, { input })).quotePreview;

  it.each(cases)('are previewed to the last digit, $title', async ({ input, expected }) => {
    const priced = await preview(input);
    expect(priced).toMatchObject(expected);
    expect(priced.options.map(({ selected }) => selected)).not.toContain(true);
  });

  it.each(cases)(
    'are stored and shown by the private link as previewed, $title',
    async ({ input, expected }) => {
      const { createQuotation } = await server.data<{
        createQuotation: Payload<Priced & { accessToken: string }>;
      }>(CREATE, { input: { customer: CUSTOMER, quote: input, submit: true } });
      const { accessToken: token, ...stored } = changed(createQuotation);
      expect(stored).toMatchObject(expected);
      expect(stored).toEqual(await preview(input));
      const { quotationByToken } = await server.data<{ quotationByToken: Priced }>(READ, { token });
      expect(quotationByToken).toEqual(stored);
    },
  );

  it('explain every line down to its subtotal', async () => {
    for (const { input } of cases) {
      const { options } = await preview(input);
      for (const line of options.flatMap(({ lines }) => lines)) {
        expect(line.explanation.every(({ label }) => label.length > 0)).toBe(true);
        expect(line.explanation.map(({ value }) => Number(value))).toContain(Number(line.subtotal));
      }
    }
  });
});
