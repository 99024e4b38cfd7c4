import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { bytesAt, documentUrl, keptFiles, PDF_URL, quotationPdf } from './support/documents.js';
import { type Server, type Session, signIn, startServer, until } from './support/index.js';
import { listJobs, restJobs, resumeQueue } from './support/jobs.js';
import { linksIn, textOf } from './support/pdf.js';
import { changed, createDraft, createPending, type Quotation } from './support/quotes.js';
import { startS3 } from './support/s3.js';
import { changeShop } from './support/shop.js';

const ANA = { name: 'Ana Muñoz Ñancupil', email: 'ana@example.com' };

describe('documents of quotations, as files', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
    // What is made is what somebody here asked for.
    await restJobs(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const linkOf = ({ accessToken }: Quotation) => ({ authorization: `Quotation ${accessToken}` });
  const pdfOf = ({ id }: Quotation, { headers } = staff) => quotationPdf(server, { id }, headers);

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
      expect(await linksIn(await pdfOf(pending, reader))).toEqual([]);
      expect(await linksIn(await pdfOf(pending))).toHaveLength(1);
      const draft = await pdfOf(await createDraft(server, staff));
      expect(await linksIn(draft)).toEqual([]);
      expect(await textOf(draft)).toContain('Borrador');
    });
  });

  describe('kept', () => {
    it('once for a version, whoever asks and however many at once', async () => {
      const pending = await createPending(server);
      // What others left may still be on its way out.
      const before = new Set(await keptFiles(server));
      const made = async () => (await keptFiles(server)).filter((name) => !before.has(name));
      const all = await Promise.all([1, 2, 3, 4].map(() => pdfOf(pending)));
      for (const pdf of all) expect(pdf).toEqual(all[0]);
      expect(await made()).toHaveLength(1);
      changed(
        await change(
          server,
          'requestQuotationChange',
          { id: pending.id, message: 'Más clara' },
          staff.headers,
        ),
      );
      await pdfOf(pending);
      expect(await made()).toHaveLength(2);
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
      const payTo = (bankDetails: string) => changeShop(server, admin, { bankDetails });
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
          // All that the other tests asked for comes first.
          60_000,
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
