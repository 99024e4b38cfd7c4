import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from './support/audit.js';
import { change } from './support/changes.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { changed, createDraft, createPending, opening, quoteOf, twoOptions } from './support/quotes.js';
import { viewerId } from './support/sign-in.js';

const LOCAL = '127.0.0.1';

describe('the audit log of quotations', () => {
  let server: Server;
  let admin: Session;
  let sales: Session;
  let salesId: string;
  beforeAll(async () => {
    server = await startServer();
    [admin, sales] = [await signIn(server, 'admin'), await signIn(server, 'sales')];
    salesId = await viewerId(server, sales);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const act = (name: Parameters<typeof change>[1], id: string, rest = {}) =>
    change(server, name, { id, ...rest }, sales.headers);
  const staff = () => ({ actorKind: 'STAFF', actorId: salesId, actorName: 'Matías Soto', ip: LOCAL });

  it('tells who made it, from where and how it began', async () => {
    const { id, number } = await createDraft(server, sales, { notes: 'Piso 3', externalReference: 'ERP-7' });
    const [created, ...rest] = await auditOf(server, admin, id);
    expect(rest).toEqual([]);
    expect(created).toMatchObject({ ...staff(), action: 'quotation.created', subjectId: id, before: null });
    const { customerId, ...after } = created?.after ?? {};
    expect(after).toEqual({
      number,
      revision: 1,
      version: 1,
      status: 'DRAFT',
      vertical: 'RESIDENTIAL',
      sellerId: salesId,
      currency: 'USD',
      total: '82.11',
      selectedOption: null,
      notes: 'Piso 3',
      language: 'es',
      externalReference: 'ERP-7',
      expiresAt: null,
      linkGeneration: 1,
    });
    const [customer] = await auditOf(server, admin, String(customerId));
    expect(customer).toMatchObject({ ...staff(), action: 'customer.created', after: { name: 'Ana Muñoz' } });
  });

  it('tells each change of a draft, with the fields that it changed', async () => {
    const { id } = await createDraft(server, sales);
    const input = { quote: quoteOf(opening({ width: '2' })), notes: 'Doble' };
    changed(await act('updateQuotation', id, { expectedVersion: 1, input }));
    changed(await act('recalculateQuotation', id));
    changed(await act('assignSeller', id, { sellerId: null }));
    changed(await act('submitQuotation', id));
    const entries = await auditOf(server, admin, id);
    expect(entries.slice(1)).toMatchObject([
      {
        ...staff(),
        action: 'quotation.updated',
        before: { version: 1, total: '82.11', notes: null },
        after: { version: 2, total: '164.22', notes: 'Doble' },
      },
      { action: 'quotation.recalculated', before: { version: 2 }, after: { version: 3 } },
      { action: 'quotation.sellerAssigned', before: { sellerId: salesId }, after: { sellerId: null } },
      { action: 'quotation.submitted', before: { status: 'DRAFT' }, after: { status: 'PENDING' } },
    ]);
    expect(Object.keys(entries[1]?.after ?? {}).sort()).toEqual(['notes', 'total', 'version']);
  });

  it('tells what a customer asks for and decides as done by the link', async () => {
    const { id, accessToken: token } = await createPending(server, { quote: twoOptions() });
    changed(await change(server, 'requestQuotationChange', { id, token, message: 'Más oscuro' }));
    const acceptance = { name: 'Ana', acceptedTerms: true, option: 'B' };
    const byLink = { authorization: `Quotation ${token}` };
    changed(await change(server, 'confirmQuotation', { id, acceptance }, byLink));
    const link = { actorKind: 'LINK', actorId: null, actorName: null, ip: LOCAL };
    const entries = await auditOf(server, admin, id);
    expect(entries).toMatchObject([
      { actorKind: 'ANONYMOUS', action: 'quotation.created', after: { status: 'PENDING' } },
      { ...link, action: 'quotation.changeRequested', after: { message: 'Más oscuro' } },
      {
        ...link,
        action: 'quotation.confirmed',
        before: { status: 'PENDING', selectedOption: null },
        after: { status: 'CONFIRMED', selectedOption: 'B', message: 'Ana' },
      },
    ]);
    expect(entries[2]?.after?.total).not.toBe(entries[2]?.before?.total);
    expect(JSON.stringify(entries)).not.toContain(token);
  });

  it('tells of revisions, of what they supersede, and of rejections', async () => {
    const first = await createPending(server);
    const second = changed(await act('reviseQuotation', first.id));
    changed(await act('submitQuotation', second.id));
    changed(await act('rejectQuotation', second.id, { reason: 'Muy caro' }));
    expect((await auditOf(server, admin, first.id)).slice(1)).toMatchObject([
      { ...staff(), action: 'quotation.expired', after: { status: 'EXPIRED', message: 'superseded' } },
    ]);
    expect(await auditOf(server, admin, second.id)).toMatchObject([
      {
        action: 'quotation.revised',
        before: null,
        after: { number: first.number, revision: 2, version: 1, status: 'DRAFT', total: '82.11' },
      },
      { action: 'quotation.submitted' },
      { action: 'quotation.rejected', after: { status: 'REJECTED', message: 'Muy caro' } },
    ]);
  });

  it('tells of duplicates with the total of their own, of deletions, and of links revoked on every revision', async () => {
    const { id, accessToken: token, number } = await createPending(server, { quote: twoOptions() });
    const acceptance = { name: 'Ana', acceptedTerms: true, option: 'B' };
    changed(await change(server, 'confirmQuotation', { id, token, acceptance }));
    const copy = changed(await act('duplicateQuotation', id));
    const remove = 'mutation ($id: ID!) { deleteQuotation(id: $id) { deletedId } }';
    await server.data(remove, { id: copy.id }, sales.headers);
    const [duplicated, deleted] = await auditOf(server, admin, copy.id);
    expect(duplicated).toMatchObject({
      action: 'quotation.duplicated',
      after: { number: copy.number, message: number, selectedOption: null, status: 'DRAFT' },
    });
    expect(deleted).toMatchObject({
      ...staff(),
      action: 'quotation.deleted',
      before: { number: copy.number, total: duplicated?.after?.total, status: 'DRAFT' },
      after: null,
    });
    const [first, second] = await twoRevisions();
    changed(await act('revokeQuotationLink', second));
    for (const revision of [first, second]) {
      expect((await auditOf(server, admin, revision)).at(-1)).toMatchObject({
        action: 'quotation.linkRevoked',
        before: { linkGeneration: 1 },
        after: { linkGeneration: 2 },
      });
    }
  });

  const twoRevisions = async (): Promise<[string, string]> => {
    const { id } = await createPending(server);
    return [id, changed(await act('reviseQuotation', id)).id];
  };

  it('keeps nothing of what was refused', async () => {
    const { id } = await createPending(server);
    expect((await act('submitQuotation', id)).quotation).toBeNull();
    expect((await act('rejectQuotation', id, { reason: 'x'.repeat(4001) })).quotation).toBeNull();
    expect(await auditOf(server, admin, id)).toHaveLength(1);
  });
});
