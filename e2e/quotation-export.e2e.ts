import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, createDraft, createPending, opening, type Quotation, quoteOf } from './support/quotes.js';
import { changeShop } from './support/shop.js';
import { type Row, readCsv, rowsOf } from './support/tables.js';

const LIST = /* GraphQL */ `query ($filter: QuotationFilter, $orderBy: QuotationOrder, $after: String) {
  quotations(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
    pageInfo { hasNextPage endCursor }
    nodes { number revision customer { name } totals { total net } createdAt }
  }
}`;
interface Listed {
  readonly number: string;
  readonly revision: number;
  readonly customer: { readonly name: string };
  readonly totals: { readonly total: string; readonly net: string };
  readonly createdAt: string;
}
interface Page {
  readonly quotations: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly Listed[];
  };
}

const localTime = (instant: string) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Santiago',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));

const NAMES = [
  'José Ñúñez',
  'Vidrios "El Sol", S.A.',
  "=cmd|' /C calc'!A0",
  'dos\nlíneas',
  '-1+1',
  'Ana;=1+1',
  'Ana, -1+1',
];

describe('exports of quotations', () => {
  let server: Server;
  let admin: Session;
  let own: Session;
  const made: Quotation[] = [];
  beforeAll(async () => {
    server = await startServer();
    [admin, own] = [await signIn(server, 'admin'), await signIn(server, 'own_sales')];
    for (const [index, notes] of NAMES.entries()) {
      const quote = quoteOf(opening({ width: String(index + 1) }));
      const customer = { name: notes.replace('\n', ' '), email: 'ana@example.com' };
      made.push(
        await createDraft(server, admin, { quote, customer, notes, externalReference: notes.slice(0, 9) }),
      );
    }
    made.push(await createPending(server));
    made.push(await createDraft(server, own));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const get = (path: string, headers: Readonly<Record<string, string>> = admin.headers) =>
    fetch(`${server.url}/exports/${path}`, { headers });
  const csv = async (query = '', headers?: Readonly<Record<string, string>>) =>
    rowsOf(readCsv((await (await get(`quotations.csv?${query}`, headers)).text()).replace('\uFEFF', '')));
  const xlsx = async (query = '', headers?: Readonly<Record<string, string>>) => {
    const bytes = Buffer.from(await (await get(`quotations.xlsx?${query}`, headers)).arrayBuffer());
    const [sheet] = await readWorkbook(bytes, { trim: false });
    return { name: sheet?.sheet, rows: rowsOf(sheet?.data ?? []) };
  };
  const list = async (variables: object) =>
    (await server.data<Page>(LIST, { ...variables }, admin.headers)).quotations.nodes;
  const numbers = (rows: readonly Row[]) => rows.map((row) => row.Número);

  it('as CSV hold what the list shows, in its order', async () => {
    const answer = await get('quotations.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="lamina-cotizaciones-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(readCsv(new TextDecoder().decode(bytes)));
    const nodes = await list({});
    expect(rows.map((row) => [row.Número, row.Revisión, row.Neto, row.Total, row.Creada])).toEqual(
      nodes.map(({ number, revision, totals, createdAt }) => [
        number,
        String(revision),
        totals.net,
        totals.total,
        localTime(createdAt),
      ]),
    );
  });

  it("are named by the shop's day", async () => {
    // Of these two, one has another day than UTC at any time; asked twice, as the day may end in between.
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    const days = () => zones.map((zone) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format());
    const shown = async () => {
      const names: string[] = [];
      for (const timeZone of zones) {
        await changeShop(server, admin, { timeZone });
        names.push((await get('quotations.csv')).headers.get('content-disposition')?.slice(-15, -5) ?? '');
      }
      return names;
    };
    const before = days();
    const named = await shown();
    await changeShop(server, admin, { timeZone: 'America/Santiago' });
    const after = days();
    for (const [index, name] of named.entries()) expect([before[index], after[index]]).toContain(name);
  });

  it('keep quotes, line breaks and ñ, and run no formula', async () => {
    const rows = await csv('statuses=DRAFT&orderBy=NUMBER&direction=ASC');
    const expected = NAMES.map((name) => name.replace(/(?<=^|[;,])(?= ?[=-])/, "'"));
    expect(rows.slice(0, NAMES.length).map(({ Notas }) => Notas)).toEqual(expected);
    const sheet = await xlsx('statuses=DRAFT&orderBy=NUMBER&direction=ASC');
    expect(sheet.rows.slice(0, NAMES.length).map(({ Notas }) => Notas)).toEqual(NAMES);
  });

  it('as XLSX hold the same, with numbers and times of the shop', async () => {
    const { name, rows } = await xlsx('orderBy=TOTAL&direction=ASC');
    expect(name).toBe('Cotizaciones');
    const nodes = await list({ orderBy: { field: 'TOTAL', direction: 'ASC' } });
    expect(rows.map(({ Número, Total, Revisión }) => [Número, Total, Revisión])).toEqual(
      nodes.map(({ number, revision, totals }) => [number, Number(totals.total), revision]),
    );
    const seconds = rows.map(({ Creada }) => Creada instanceof Date && Math.round(Creada.getTime() / 1000));
    expect(seconds).toEqual(
      nodes.map(({ createdAt }) => Date.parse(`${localTime(createdAt).replace(' ', 'T')}Z`) / 1000),
    );
  });

  it('show the alternative that was chosen', async () => {
    const two = quoteOf(
      opening({ items: ['4', '8'].map((mil) => ({ sku: `SEC-CLEAR-${mil}`, option: mil })) }),
    );
    const { id, number } = await createPending(server, { quote: two });
    const [before] = await csv(`ids=${id}`);
    const acceptance = { name: 'Ana', acceptedTerms: true, option: '8' };
    changed(await change(server, 'confirmQuotation', { id, acceptance }, admin.headers));
    const [after] = await csv(`ids=${id}`);
    const [listed] = await list({ filter: { ids: [id] } });
    expect(after).toMatchObject({ Número: number, 'Alternativa elegida': '8', Estado: 'Aceptada' });
    expect([after?.Neto, after?.Total]).toEqual([listed?.totals.net, listed?.totals.total]);
    expect(after?.Total).not.toBe(before?.Total);
  });

  it('take the filter of the list, and speak the language of the request', async () => {
    const ids = made.slice(0, 2).map(({ id }) => `ids=${id}`);
    expect(await csv([...ids, 'minTotal=0'].join('&'))).toHaveLength(2);
    expect(numbers(await csv(`search=${encodeURIComponent('NUNEZ')}`))).toEqual([made[0]?.number]);
    expect(await csv('vertical=COMMERCIAL')).toEqual([]);
    const english = await xlsx('statuses=PENDING&statuses=REJECTED', {
      ...admin.headers,
      'accept-language': 'en',
    });
    expect(english).toMatchObject({
      name: 'Quotations',
      rows: [{ Number: made[NAMES.length]?.number, Status: 'Sent' }],
    });
  });

  it('hold each number once when asked', async () => {
    const { id, number } = await createPending(server);
    changed(await change(server, 'reviseQuotation', { id }, admin.headers));
    const revisions = async (once: boolean) =>
      (await csv(`search=${number}&currentRevisionOnly=${once}`)).map((row) => row.Revisión);
    expect(await revisions(false)).toEqual(['2', '1']);
    expect(await revisions(true)).toEqual([expect.any(String)]);
  });

  it('hold for a salesperson what is theirs', async () => {
    expect(numbers(await csv('', own.headers))).toEqual([made[NAMES.length + 1]?.number]);
    expect(numbers((await xlsx('', own.headers)).rows)).toEqual([made[NAMES.length + 1]?.number]);
  });

  it('are for who may read quotations at the shop', async () => {
    const status = async (headers: Readonly<Record<string, string>>) => {
      const answer = await get('quotations.xlsx', headers);
      return [answer.status, (await answer.json()).errors[0].extensions.code];
    };
    expect(await status({})).toEqual([401, 'UNAUTHENTICATED']);
    expect(await status({ authorization: 'Bearer x' })).toEqual([401, 'UNAUTHENTICATED']);
    const authorization = `Quotation ${made[NAMES.length]?.accessToken}`;
    expect(await status({ authorization })).toEqual([403, 'FORBIDDEN']);
  });

  it('refuse parameters that there are not, and bounds that mean nothing, all at once', async () => {
    const faults = async (query: string) => {
      const answer = await get(`quotations.csv?${query}`);
      expect(answer.status).toBe(400);
      const { errors } = await answer.json();
      return errors[0].extensions.userErrors.map(({ path }: { path: string[] }) => path.join('.')).sort();
    };
    expect(await faults('first=1&minTotal=x&statuses=NEW&vertical=A&vertical=B&createdFrom=hoy')).toEqual([
      'createdFrom',
      'first',
      'minTotal',
      'statuses',
      'vertical',
    ]);
    expect(await faults('minTotal=2&maxTotal=1')).toEqual(['maxTotal']);
  });
});
