import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, create, createDraft, opening, quoteOf, submitted } from './support/quotes.js';

const OLD_FILM = quoteOf(opening({ removeOldFilm: true }));
const ENGLISH = { 'accept-language': 'en' };
const SPANISH = { 'accept-language': 'es' };
const IN = { es: 'Retiro de lámina anterior', en: 'Removal of old film' };

interface Adjusted {
  readonly totals: { readonly adjustments: readonly { readonly label: string }[] };
}

describe("the labels of the rules' adjustments", () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const preview = async (headers: Readonly<Record<string, string>>) => {
    const document = `query ($input: QuoteInput!) { quotePreview(input: $input) { totals { adjustments { label } } } }`;
    const data = await server.data<{ quotePreview: Adjusted }>(document, { input: OLD_FILM }, headers);
    return data.quotePreview.totals.adjustments;
  };
  const stored = async (id: string, headers: Readonly<Record<string, string>>) => {
    const document = `query ($id: ID!) { quotation(id: $id) { totals { adjustments { label } } } }`;
    const all = { ...staff.headers, ...headers };
    return (await server.data<{ quotation: Adjusted }>(document, { id }, all)).quotation.totals.adjustments;
  };

  it('are in the language of the request in a preview', async () => {
    expect(await preview({})).toEqual([{ label: IN.es }]);
    expect(await preview(SPANISH)).toEqual([{ label: IN.es }]);
    expect(await preview(ENGLISH)).toEqual([{ label: IN.en }]);
  });

  it("are in the quotation's language once it is made, whoever reads it", async () => {
    for (const language of ['es', 'en'] as const) {
      const made = changed(await create(server, submitted({ quote: OLD_FILM, language })));
      for (const reader of [SPANISH, ENGLISH])
        expect(await stored(made.id, reader)).toEqual([{ label: IN[language] }]);
    }
    const byRequest = changed(await create(server, submitted({ quote: OLD_FILM }), ENGLISH));
    expect(await stored(byRequest.id, SPANISH)).toEqual([{ label: IN.en }]);
  });

  it("stay in the quotation's language when it is updated, recalculated or revised", async () => {
    const { id } = await createDraft(server, staff, { language: 'en' });
    const input = { quote: OLD_FILM };
    changed(await change(server, 'updateQuotation', { id, expectedVersion: 1, input }, staff.headers));
    expect(await stored(id, SPANISH)).toEqual([{ label: IN.en }]);
    changed(await change(server, 'recalculateQuotation', { id }, staff.headers));
    expect(await stored(id, SPANISH)).toEqual([{ label: IN.en }]);
    changed(await change(server, 'submitQuotation', { id }, staff.headers));
    const revision = changed(await change(server, 'reviseQuotation', { id }, staff.headers));
    expect(await stored(revision.id, SPANISH)).toEqual([{ label: IN.en }]);
  });
});
