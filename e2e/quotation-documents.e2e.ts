import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { bytesAt, documentUrl, ORDER_URL, type Paper, quotationPdf } from './support/documents.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { restJobs } from './support/jobs.js';
import { officeQuote } from './support/office-quote.js';
import { factsOf, fontsOf, linksIn, pagesOf, structureOf, textOf } from './support/pdf.js';
import {
  carQuote,
  changed,
  createPending,
  opening,
  type Quotation,
  quoteOf,
  twoOptions,
} from './support/quotes.js';

const PUBLIC_URL = 'https://cotiza.example.com';
const ANA = { name: 'Ana Muñoz Ñancupil', email: 'ana@example.com' };

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

  const pdfOf = ({ id }: Quotation, paper?: Paper, { headers } = staff) =>
    quotationPdf(server, { id, ...(paper && { paper }) }, headers);
  const orderOf = async ({ id }: Quotation) =>
    bytesAt(server, await documentUrl(server, ORDER_URL, { id }, staff.headers));

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
      const quote = officeQuote(
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
      const authorization = `Quotation ${pending.accessToken}`;
      const { body } = await server.gql(ORDER_URL, { id: pending.id }, { authorization });
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    });
  });
});
