import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, readByToken, readQuotation } from './support/changes.js';
import { nextWhere, type Server, type Session, signIn, startServer, subscribe } from './support/index.js';
import { changed, createPending, faultsOf } from './support/quotes.js';
import { watch } from './support/watching.js';

interface Told {
  readonly type: string;
  readonly quotationId: string;
  readonly quotation: { readonly version: number; readonly updatedAt: string };
}

/** What happened to a quotation and its revision before somebody listens. */
const BEFORE = ['quotation.submitted', 'quotation.revised'];

describe('revoking a private link', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('kills the old tokens of all revisions, ends who follows by them, and makes a new one', async () => {
    const quotation = await createPending(server);
    const { id, accessToken: token } = quotation;
    await using events = await watch(server, { token });
    await events.next();
    const fresh = changed(await change(server, 'revokeQuotationLink', { id }, staff.headers));
    expect(fresh.accessToken).not.toBe(token);
    expect(await readByToken(server, token)).toBeNull();
    expect(faultsOf(await change(server, 'confirmQuotation', { id, token }))).toEqual(['NOT_FOUND id']);
    expect(await readByToken(server, fresh.accessToken)).toMatchObject({ id, status: 'PENDING' });
    await expect(events.next()).rejects.toThrow('has ended');
  });

  it('is a change of every revision: followers hear of each, and updatedSince finds each', async () => {
    const { id } = await createPending(server);
    const { id: draft } = changed(await change(server, 'reviseQuotation', { id }, staff.headers));
    const document = `subscription ($ids: [ID!]) {
      quotationsChanged(filter: { ids: $ids }) { type quotationId quotation { version updatedAt } }
    }`;
    type Changed = { quotationsChanged: Told };
    await using changes = await subscribe<Changed>(server, document, { ids: [id, draft] }, staff.headers);
    changed(await change(server, 'revokeQuotationLink', { id }, staff.headers));
    const isMeant = ({ quotationsChanged: { type } }: Changed) => !BEFORE.includes(type);
    const next = async () => (await nextWhere(changes, isMeant))?.quotationsChanged;
    const heard = [await next(), await next()];
    const since = heard[0]?.quotation.updatedAt;
    const told = { type: 'quotation.linkRevoked', quotation: { version: 2, updatedAt: since } };
    expect(heard).toEqual([id, draft].map((quotationId) => ({ ...told, quotationId })));
    const list = 'query ($filter: QuotationFilter!) { quotations(filter: $filter) { nodes { id } } }';
    const { quotations } = await server.data<{ quotations: { nodes: readonly { id: string }[] } }>(
      list,
      { filter: { updatedSince: since } },
      staff.headers,
    );
    expect(quotations.nodes.map((node) => node.id).sort()).toEqual([id, draft].sort());
    for (const revision of [id, draft]) {
      const read = await readQuotation(server, revision, staff.headers);
      expect(read?.history.at(-1)).toMatchObject({ kind: 'LINK_REVOKED', actor: 'Matías Soto' });
    }
  });
});
