import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { bytesAt, documentUrl, keptFiles, ORDER_URL, PDF_URL } from './support/documents.js';
import { type Server, type Session, signIn, startServer, until } from './support/index.js';
import { listJobs, restJobs, resumeQueue } from './support/jobs.js';
import { factsOf, fontsOf, linksIn, pagesOf, structureOf } from './support/pdf.js';
import {
  carQuote,
  changed,
  createDraft,
  createPending,
  opening,
  type Quotation,
  quoteOf,
  twoOptions,
} from './support/quotes.js';
import { startS3 } from './support/s3.js';

const PUBLIC_URL = 'https://cotiza.example.com';
const ANA = { name: 'Ana Muñoz Ñancupil', email: 'ana@example.com' };

const manyOpenings = (count: number, items: readonly object[]) => ({
  ...quoteOf(),
  properties: [
    {
      type: 'BUILDING',
      rooms: Array.from({ length: count / 5 }, (_, room) => ({
        name: `Sala ${room + 1}`,
        type: 'OFFICE',
        floor: 2,
        openings: Array.from({ length: 5 }, (_, index) =>
          opening({ label: `Vidrio ${room * 5 + index + 1}.`, width: '1.25', height: '1.1', items }),
        ),
      })),
    },
  ],
});

describe('documents of quotations', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer({ env: { PUBLIC_URL } });
    staff = await signIn(server, 'sales');
    // What is made is what somebody here asked for.
    await restJobs(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const linkOf = ({ accessToken }: Quotation) => ({ authorization: `Quotation ${accessToken}` });
  const pdfOf = async ({ id }: Quotation, paper?: 'A4' | 'LETTER', { headers } = staff) =>
    bytesAt(server, await documentUrl(server, PDF_URL, { id, ...(paper && { paper }) }, headers));
  const orderOf = async ({ id }: Quotation) =>
    bytesAt(server, await documentUrl(server, ORDER_URL, { id }, staff.headers));
  const textOf = async (pdf: Uint8Array) => (await pagesOf(pdf)).join('\n').replace(/\s+/g, ' ');

  describe('the quotation', () => {
    it('says who quotes what to whom, in Spanish, on the paper of the shop’s country', async () => {
      const pending = await createPending(server, {
        customer: ANA,
        notes: 'Con vista al jardín.',
        quote: quoteOf(
          opening({ label: 'Ventanal', width: '2.4', height: '2.1', items: [{ sku: 'SOL-BRONZE-20' }] }),
        ),
      });
      const pdf = await pdfOf(pending);
      const text = await textOf(pdf);
      for (const said of [
        'Lámina',
        pending.number,
        'Revisión 1',
        'Cotización para Ana Muñoz Ñancupil',
        'Con vista al jardín.',
        'Válida hasta',
        'Precio referencial, sujeto a visita técnica.',
        'Ventanal',
        '2,40 × 2,10 m',
        'Solar Bronze 20%',
        'Luz que pasa',
        '5,80 m²',
        'IVA',
        'Total',
        'Garantía',
        'Aceptación',
        'Página 1 de 2',
      ]) {
        expect(text).toContain(said);
      }
      const facts = await factsOf(pdf);
      expect(facts.get('Title')).toBe(`Cotización ${pending.number}`);
      expect(facts.get('Page size')).toContain('letter');
      expect(await linksIn(pdf)).toEqual([`${PUBLIC_URL}/q#${pending.accessToken}`]);
    });

    it('is tagged, with headings, tables and words for its drawings, and brings its fonts', async () => {
      const pdf = await pdfOf(await createPending(server, { customer: ANA }));
      expect((await factsOf(pdf)).get('Tagged')).toBe('yes');
      const structure = await structureOf(pdf);
      for (const tag of ['H1', 'H2', 'Figure', 'Table', 'TR', 'TH', 'TD', 'Link']) {
        expect(structure).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
      }
      expect(structure).toContain('/Scope /Column');
      const raw = Buffer.from(pdf).toString('latin1');
      expect(raw).toContain('/Lang (es)');
      // As UTF-16, which strings beyond ASCII are written in.
      expect(raw).toContain(Buffer.from('Living: n.º 1, ventana', 'utf16le').swap16().toString('latin1'));
      const fonts = await fontsOf(pdf);
      expect(fonts.map(({ name }) => name.slice(7)).sort()).toEqual(
        expect.arrayContaining([
          'BricolageGrotesque-SemiBold',
          'InstrumentSans-Regular',
          'InstrumentSans-SemiBold',
        ]),
      );
      expect(fonts.every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true);
    });

    it('compares alternatives, in English, on the paper that was asked for', async () => {
      const pending = await createPending(server, { language: 'en', quote: twoOptions() });
      const pdf = await pdfOf(pending, 'A4');
      const text = await textOf(pdf);
      for (const said of [
        'The alternatives',
        'The detail: A',
        'The detail: B',
        'Indicative price',
        '1.00 × 1.00 m',
      ]) {
        expect(text).toContain(said);
      }
      expect((await factsOf(pdf)).get('Page size')).toContain('A4');
      expect((await linksIn(pdf))[0]).toContain(`${PUBLIC_URL}/en/q#`);
    });

    it('tells who accepted, what, when and from where', async () => {
      const pending = await createPending(server, { quote: twoOptions() });
      const acceptance = { name: 'Ana María Muñoz', acceptedTerms: true, option: 'B' };
      const { id, accessToken: token } = pending;
      changed(await change(server, 'confirmQuotation', { id, token, acceptance }));
      const text = await textOf(await pdfOf(pending));
      expect(text).toContain('Aceptada por Ana María Muñoz');
      expect(text).toContain('Alternativa: B');
      expect(text).toContain('desde la dirección IP 127.0.0.1');
      expect(text).toContain('El detalle: B');
      expect(text).not.toContain('El detalle: A');
      expect(text).not.toContain('Acepto esta cotización');
    });

    it('does not take the address of the shop for that of who told it', async () => {
      const pending = await createPending(server);
      const acceptance = { name: 'Ana', acceptedTerms: true, channel: 'PHONE' };
      changed(await change(server, 'confirmQuotation', { id: pending.id, acceptance }, staff.headers));
      const text = await textOf(await pdfOf(pending));
      expect(text).toContain('Lo dijo por teléfono');
      expect(text).not.toContain('IP');
    });

    it('draws cars, stripes, and names of any length in any letters', async () => {
      const name = `Łucja Nguyễn ${'Ñandú '.repeat(16)}王`.slice(0, 120);
      expect(await textOf(await pdfOf(await createPending(server, { quote: carQuote() })))).toContain(
        'Parabrisas',
      );
      const stripes = { direction: 'VERTICAL', count: 4, width: '0.05' };
      const pending = await createPending(server, {
        customer: { ...ANA, name },
        quote: quoteOf(
          opening({ width: '0.05', height: '50' }),
          opening({ width: '50', height: '0.05', items: [{ sku: 'VIN-STRIPES', stripes }] }),
        ),
      });
      const text = await textOf(await pdfOf(pending));
      expect(text).toContain('Łucja Nguyễn Ñandú');
      expect(text).toContain('4 franjas verticales de 0,05 m');
    });

    it('has fifty openings once each below a head on every page, in less than 300 kB', async () => {
      const quote = manyOpenings(
        50,
        ['A', 'B', 'C'].map((option) => ({ sku: 'SOL-GREY-35', option })),
      );
      const pdf = await pdfOf(await createPending(server, { quote }));
      expect(pdf.length).toBeLessThan(300_000);
      const pages = await pagesOf(pdf);
      const detailed = pages.filter((page) => /^ *\d+ +Vidrio \d+\./m.test(page));
      for (const page of detailed) expect(page).toMatch(/N\.º +Vidrio +Lámina/);
      const numbers = [...pages.join('\n').matchAll(/^ *\d+ +Vidrio (\d+)\./gm)].map(([, number]) =>
        Number(number),
      );
      const once = Array.from({ length: 50 }, (_, index) => index + 1);
      expect(numbers).toEqual([...once, ...once, ...once]);
      for (const [index, page] of pages.entries())
        expect(page).toContain(`Página ${index + 1} de ${pages.length}`);
      // Nobody signs a page that does not say what is signed.
      expect(pages.at(-1)).toMatch(/Mírala y responde en línea[\s\S]*Aceptación/);
    });
  });

  describe('the work order', () => {
    it('names places, sizes, films and what to mind, and no price', async () => {
      const pending = await createPending(server, {
        quote: quoteOf(
          opening({
            label: 'Mampara',
            width: '2',
            removeOldFilm: true,
            difficultAccess: true,
            measuredBy: 'CUSTOMER',
          }),
        ),
      });
      const pdf = await orderOf(pending);
      const text = await textOf(pdf);
      for (const said of [
        'Orden de trabajo',
        pending.number,
        'Mampara',
        '2,00 × 1,00 m',
        'Clear Security 4mil',
        'acceso difícil, sacar lámina',
        'medido por el cliente',
        'Todavía no está aceptada.',
        'Instaló',
      ]) {
        expect(text).toContain(said);
      }
      expect(text).not.toMatch(/\$|USD|IVA|Total|Subtotal/);
      expect(await linksIn(pdf)).toEqual([]);
    });

    it('is for the staff only', async () => {
      const pending = await createPending(server);
      const { body } = await server.gql(ORDER_URL, { id: pending.id }, linkOf(pending));
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    });
  });

  describe('addresses', () => {
    const NOWHERE = { errors: [{ message: expect.any(String), extensions: { code: 'NOT_FOUND' } }] };

    it('are relative to no cookie and keep the file out of caches, frames and search engines', async () => {
      const pending = await createPending(server);
      const path = await documentUrl(server, PDF_URL, { id: pending.id }, linkOf(pending));
      const { headers, status } = await fetch(server.url + path);
      expect(status).toBe(200);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="Cotizacion ${pending.number}.pdf"; filename*=UTF-8''Cotizaci%C3%B3n%20${pending.number}.pdf`,
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.has('set-cookie')).toBe(false);
    });

    it('lead nowhere when anything of them was changed', async () => {
      const [mine, other] = [await createPending(server), await createPending(server)];
      const path = await documentUrl(server, PDF_URL, { id: mine.id }, linkOf(mine));
      for (const forged of [
        path.replace(mine.id, other.id),
        path.replace('QUOTATION', 'WORK_ORDER'),
        path.replace(/until=\d+/, 'until=9999999999'),
        path.replace(/signature=.*/, 'signature=AAAA'),
        '/documents',
        '/documents?id=x&id=y',
      ]) {
        const answer = await fetch(server.url + forged);
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject(NOWHERE);
      }
    });

    it('are over after a while, and with the private link', async () => {
      const pending = await createPending(server);
      const path = await documentUrl(server, PDF_URL, { id: pending.id }, linkOf(pending));
      const late = await fetch(server.url + path.replace(/until=\d+/, 'until=1700000000'));
      expect(late.status).toBe(410);
      expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'GONE' } }] });
      expect((await fetch(server.url + path)).status).toBe(200);
      changed(await change(server, 'revokeQuotationLink', { id: pending.id }, staff.headers));
      expect((await fetch(server.url + path)).status).toBe(404);
    });

    it('give no private link to who may not have it, nor to anybody before there is one', async () => {
      const pending = await createPending(server);
      const reader = await signIn(server, 'support');
      expect(await linksIn(await pdfOf(pending, undefined, reader))).toEqual([]);
      expect(await linksIn(await pdfOf(pending))).toHaveLength(1);
      const draft = await pdfOf(await createDraft(server, staff));
      expect(await linksIn(draft)).toEqual([]);
      expect(await textOf(draft)).toContain('Borrador');
    });
  });

  describe('kept', () => {
    it('once for a version, whoever asks and however many at once', async () => {
      const pending = await createPending(server);
      const before = await keptFiles(server);
      const all = await Promise.all([1, 2, 3, 4].map(() => pdfOf(pending)));
      for (const pdf of all) expect(pdf).toEqual(all[0]);
      expect(await keptFiles(server)).toHaveLength(before.length + 1);
      changed(
        await change(
          server,
          'requestQuotationChange',
          { id: pending.id, message: 'Más clara' },
          staff.headers,
        ),
      );
      await pdfOf(pending);
      expect(await keptFiles(server)).toHaveLength(before.length + 2);
    });

    it('and made anew, the same, when the file is lost', async () => {
      const pending = await createPending(server);
      const before = new Set(await keptFiles(server));
      const first = await pdfOf(pending);
      const [file = ''] = (await keptFiles(server)).filter((name) => !before.has(name));
      await rm(file);
      expect(await pdfOf(pending)).toEqual(first);
      expect(await keptFiles(server)).toContain(file);
    });

    it('with the bank account of today until it is accepted, and then with that of the acceptance', async () => {
      const admin = await signIn(server, 'admin');
      const payTo = async (bankDetails: string) => {
        const { shopSettings } = await server.data<{ shopSettings: { version: number } }>(
          '{ shopSettings { version } }',
          {},
          admin.headers,
        );
        const { payload } = await server.data<{ payload: { userErrors: readonly unknown[] } }>(
          `mutation ($version: Int!, $bankDetails: String) {
            payload: updateShopSettings(expectedVersion: $version, input: { bankDetails: $bankDetails }) { userErrors { code } }
          }`,
          { version: shopSettings.version, bankDetails },
          admin.headers,
        );
        expect(payload.userErrors).toEqual([]);
      };
      await payTo('Banco Antiguo 111');
      const pending = await createPending(server);
      expect(await textOf(await pdfOf(pending))).toContain('Banco Antiguo 111');
      await payTo('Banco Nuevo 222');
      const today = await textOf(await pdfOf(pending));
      expect(today).toContain('Banco Nuevo 222');
      expect(today).not.toContain('Banco Antiguo');
      const { id, accessToken: token } = pending;
      changed(await change(server, 'confirmQuotation', { id, token }));
      const accepted = await pdfOf(pending);
      expect(await textOf(accepted)).toContain('Banco Nuevo 222');
      await payTo('Banco Futuro 333');
      expect(await pdfOf(pending)).toEqual(accepted);
    });

    it('until its quotation or its customer is gone', async () => {
      const email = 'olvidada@example.com';
      const before = new Set(await keptFiles(server));
      const draft = await createDraft(server, staff, { customer: { ...ANA, email } });
      const [pending, sold] = [
        await createPending(server, { customer: { ...ANA, email } }),
        await createPending(server, { customer: { ...ANA, email } }),
      ];
      const { id, accessToken: token } = sold;
      const acceptance = { name: 'Ana', acceptedTerms: true };
      changed(await change(server, 'confirmQuotation', { id, token, acceptance }));
      for (const one of [draft, pending, sold]) await pdfOf(one);
      const made = (await keptFiles(server)).filter((name) => !before.has(name));
      expect(made).toHaveLength(3);
      const left = async () => (await keptFiles(server)).filter((name) => made.includes(name)).length;
      await server.data(
        'mutation ($id: ID!) { deleteQuotation(id: $id) { deletedId } }',
        { id: draft.id },
        staff.headers,
      );
      await until('the draft’s file to go', async () => (await left()) === 2);
      const ana = await signInCustomer(server, { email });
      await server.data('mutation { deleteMyAccount { keptQuotations } }', {}, ana.headers);
      await until('the customer’s files to go', async () => (await left()) === 0);
      // The sale stays, and so does what can be made of it.
      expect(await textOf(await pdfOf(sold))).toContain('Aceptada por Ana');
    });

    it('and nothing is left of a file whose writer died', async () => {
      const folder = join(server.database.dataDir, 'files', '.unfinished');
      await mkdir(folder, { recursive: true });
      const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
      for (const name of ['left', 'under-way']) await writeFile(join(folder, name), '%PDF-');
      await utimes(join(folder, 'left'), twoHoursAgo, twoHoursAgo);
      const { id } = await createDraft(server, staff);
      await server.data(
        'mutation ($id: ID!) { deleteQuotation(id: $id) { deletedId } }',
        { id },
        staff.headers,
      );
      await until('what was left to go', async () => (await readdir(folder)).join() === 'under-way');
    });

    it('ahead of time when it is submitted and when it is accepted, so that whoever asks finds it', async () => {
      const admin = await signIn(server, 'admin');
      await resumeQueue(server, admin, 'DOCUMENTS');
      const pending = await createPending(server);
      const { id, accessToken: token } = pending;
      /** The files once so many jobs made its document; those before them are done by then. */
      const afterJobs = (count: number) =>
        until(
          `${count} documents`,
          async () => {
            const jobs = await listJobs(server, admin, { kind: 'documents.render' });
            const done = jobs.filter(({ payload, state }) => payload.quotationId === id && state === 'DONE');
            return done.length === count && keptFiles(server);
          },
          20_000,
        );
      const submitted = await afterJobs(1);
      await pdfOf(pending);
      expect(await keptFiles(server)).toEqual(submitted);
      changed(await change(server, 'confirmQuotation', { id, token }));
      const accepted = await afterJobs(2);
      expect(accepted).toHaveLength(submitted.length + 1);
      expect(await textOf(await pdfOf(pending))).toContain('Aceptada');
      expect(await keptFiles(server)).toEqual(accepted);
    });

    it('with a provider that speaks S3 and checks who asks', async () => {
      await using s3 = await startS3();
      const files = async () =>
        (await readdir(join(s3.folder, 'documents')).catch(() => [])).filter((name) => /\.pdf/.test(name));
      await using other = await startServer({ env: s3.env });
      const pending = await createPending(other);
      const path = await documentUrl(other, PDF_URL, { id: pending.id }, linkOf(pending));
      const first = await bytesAt(other, path);
      expect((await files()).length).toBeGreaterThan(0);
      expect(await keptFiles(other)).toEqual([]);
      expect(await bytesAt(other, path)).toEqual(first);
      await other.restart({ S3_SECRET_ACCESS_KEY: 'wrong' });
      expect((await fetch(other.url + path)).status).toBe(500);
    });
  });
});
