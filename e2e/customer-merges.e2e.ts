import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditPage } from './support/audit.js';
import { change } from './support/changes.js';
import { signInCustomer } from './support/codes.js';
import { madePlace } from './support/customer-places.js';
import { type Customer, faultsIn, madeCustomer, updateCustomer } from './support/customers.js';
import type { Variables } from './support/graphql.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { auditOfAction, mergeCustomers, pairOf, wholeCustomer } from './support/merges.js';
import { changed, create, createDraft, submitted } from './support/quotes.js';

const GLASS = { type: 'WINDOW', width: '1', height: '1' };
const HOUSE = { type: 'HOUSE', rooms: [{ name: 'Living', type: 'LIVING_ROOM', openings: [GLASS] }] };
const CAR = { make: 'Fiat', openings: [{ ...GLASS, type: 'WINDSHIELD' }] };
const SEARCH =
  'query ($search: String!) { quotations(first: 100, filter: { search: $search }) { nodes { id customer { id name } } } }';
const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';

describe('customers that are merged', () => {
  let server: Server;
  let staff: Session;
  let admin: Session;
  beforeAll(async () => {
    server = await startServer();
    [staff, admin] = [await signIn(server, 'sales'), await signIn(server, 'admin')];
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const made = (input: Variables) => madeCustomer(server, staff, input);
  const merge = (kept: Customer, merged: Customer, more: Variables = {}) =>
    mergeCustomers(server, staff, { ...pairOf(kept, merged), ...more });
  const whole = (id: string) => wholeCustomer(server, staff, id);
  const found = async (search: string) =>
    (
      await server.data<{ quotations: { nodes: readonly { id: string }[] } }>(
        SEARCH,
        { search },
        staff.headers,
      )
    ).quotations.nodes;
  const quotationFor = async (customerId: string, more: Variables = {}) =>
    createDraft(server, staff, { customer: undefined, customerId, ...more });

  it('become one, with all that belongs to either', async () => {
    const kept = await made({
      name: 'Inés Quiroga',
      email: 'ines@example.com',
      metadata: [{ key: 'crm', value: '1' }],
    });
    const merged = await made({
      name: 'Ines Quiroga Vidal',
      email: 'iq@example.com',
      phone: '+56 9 8888 7777',
      metadata: [
        { key: 'crm', value: '2' },
        { key: 'erp', value: '3' },
      ],
    });
    const house = await madePlace(server, 'Property', { customerId: merged.id, input: HOUSE }, staff.headers);
    const own = await madePlace(server, 'Property', { customerId: kept.id, input: HOUSE }, staff.headers);
    const car = await madePlace(server, 'Vehicle', { customerId: merged.id, input: CAR }, staff.headers);
    const draft = await quotationFor(merged.id);
    const pending = await quotationFor(merged.id);
    changed(await change(server, 'submitQuotation', { id: pending.id }, staff.headers));
    changed(await change(server, 'confirmQuotation', { id: pending.id }, staff.headers));

    const { customer, userErrors } = await merge(kept, merged, { values: { name: 'Inés Quiroga Vidal' } });
    expect(userErrors).toEqual([]);
    const after = await whole(kept.id);
    expect(after).toMatchObject({
      ...customer,
      name: 'Inés Quiroga Vidal',
      email: 'ines@example.com',
      phone: '+56 9 8888 7777',
      version: 2,
      metadata: [
        { key: 'crm', value: '1' },
        { key: 'erp', value: '3' },
      ],
      vehicles: [{ id: car.id }],
    });
    expect(after?.properties.map(({ id }) => id)).toEqual(expect.arrayContaining([house.id, own.id]));
    const quotations = after?.quotations.nodes.map(({ id }) => id);
    expect(quotations).toEqual(expect.arrayContaining([draft.id, pending.id]));
    // A submission keeps its place beside the customer; what it named came along.
    expect(await whole(merged.id)).toEqual(after);

    const byNewName = await found('Inés Quiroga Vidal');
    expect(byNewName.map(({ id }) => id).sort()).toEqual([draft.id, pending.id].sort());
    expect(await found('iq@example.com')).toEqual([]);
    const customers = 'query ($search: String!) { customers(filter: { search: $search }) { nodes { id } } }';
    expect(await server.data(customers, { search: 'quiroga' }, staff.headers)).toEqual({
      customers: { nodes: [{ id: kept.id }] },
    });
  });

  it('leave an entry on each of them, and nothing of a merge that is refused', async () => {
    const [kept, merged] = [
      await made({ name: 'Uno' }),
      await made({ name: 'Dos', email: 'dos@example.com' }),
    ];
    const entries = async ({ id }: Customer) => (await auditPage(server, admin, { subjectId: id })).nodes;
    const before = [await entries(kept), await entries(merged)];
    const refused = await merge(kept, merged, { keptVersion: 9 });
    expect(faultsIn(refused.userErrors)).toEqual(['VERSION_CONFLICT input.keptVersion']);
    expect([await entries(kept), await entries(merged)]).toEqual(before);
    await merge(kept, merged);
    const [onKept] = await auditOfAction(server, admin, kept.id, 'customer.merged');
    expect(onKept).toMatchObject({
      actorName: 'Matías Soto',
      before: { email: null, mergedId: null },
      after: { email: 'dos@example.com', mergedId: merged.id },
    });
    const [onMerged] = await auditOfAction(server, admin, merged.id, 'customer.mergedInto');
    expect(onMerged).toMatchObject({
      before: { name: 'Dos', email: 'dos@example.com' },
      after: { keptId: kept.id },
    });
  });

  it('are refused with every fault at once, and stay as they are', async () => {
    const [kept, merged] = [await made({ name: 'Tres' }), await made({ name: 'Cuatro' })];
    const values = { name: ' ', email: 'x@' };
    const refused = await mergeCustomers(server, staff, {
      ...pairOf(kept, merged),
      keptVersion: 3,
      mergedVersion: 4,
      values,
    });
    expect(faultsIn(refused.userErrors)).toEqual([
      'VERSION_CONFLICT input.keptVersion',
      'VERSION_CONFLICT input.mergedVersion',
      'REQUIRED input.values.name',
      'INVALID input.values.email',
    ]);
    expect(faultsIn((await merge(kept, kept)).userErrors)).toEqual(['INVALID input.mergedId']);
    const nobody = await mergeCustomers(server, staff, {
      ...pairOf(kept, merged),
      keptId: NOBODY,
      mergedId: 'x',
    });
    expect(faultsIn(nobody.userErrors)).toEqual(['NOT_FOUND input.keptId', 'NOT_FOUND input.mergedId']);
    expect(await whole(kept.id)).toMatchObject({ name: 'Tres', version: 1 });
    expect(await whole(merged.id)).toMatchObject({ id: merged.id, name: 'Cuatro', version: 1 });
  });

  it('answer again when the merge is repeated, however often they were merged since', async () => {
    const [a, b, c] = [await made({ name: 'A1' }), await made({ name: 'B1' }), await made({ name: 'C1' })];
    const first = await merge(a, b);
    expect(await merge(a, b)).toEqual(first);
    expect((await merge(c, { ...a, version: 2 })).customer?.id).toBe(c.id);
    expect((await merge(a, b)).customer?.id).toBe(c.id);
    for (const id of [a.id, b.id]) expect((await whole(id))?.id).toBe(c.id);
    const draft = await quotationFor(b.id);
    expect((await whole(c.id))?.quotations.nodes).toEqual([{ id: draft.id }]);
    // Another wish than the one that was done: neither of them is there any more.
    expect(faultsIn((await merge(b, c)).userErrors)).toEqual(['NOT_FOUND input.keptId']);
  });

  it('are not deleted or changed by an old id', async () => {
    const [kept, merged] = [await made({ name: 'Vive' }), await made({ name: 'Se va' })];
    await merge(kept, merged);
    const update = { id: merged.id, expectedVersion: 2, input: { name: 'Otro' } };
    expect(faultsIn((await updateCustomer(server, update, staff.headers)).userErrors)).toEqual([
      'NOT_FOUND id',
    ]);
    const document = 'mutation ($ids: [ID!]!) { deleteCustomers(ids: $ids) { userErrors { code } } }';
    expect(await server.data(document, { ids: [merged.id] }, staff.headers)).toEqual({
      deleteCustomers: [{ userErrors: [{ code: 'NOT_FOUND' }] }],
    });
  });

  it('keep the account that claimed one of them, and are not merged when two did', async () => {
    const kept = await made({ name: 'Sin cuenta' });
    const merged = await made({ name: 'Rosa Paz', email: 'rosa.paz@example.com' });
    const account = await signInCustomer(server, { email: 'rosa.paz@example.com' });
    await merge(kept, { ...merged });
    const own = '{ myAccount { customers { id email } } }';
    expect(await server.data(own, {}, account.headers)).toEqual({
      myAccount: { customers: [{ id: kept.id, email: 'rosa.paz@example.com' }] },
    });
    const other = await made({ name: 'Rosa P.', email: 'otra.rosa@example.com' });
    await signInCustomer(server, { email: 'otra.rosa@example.com' });
    const refused = await merge({ ...kept, version: 2 }, other);
    expect(refused.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'mergedId'] }]);
    expect(refused.userErrors[0]?.message).toContain('cuenta');
  });

  it('have one of two merges that cross, and the other is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await made({ name: 'Cruce' }), await made({ name: 'Cruce' })];
      const answers = await Promise.all([merge(a, b), merge(b, a)]);
      const [done] = answers.filter(({ customer }) => customer);
      expect(answers.filter(({ customer }) => customer)).toHaveLength(1);
      expect(faultsIn(answers.flatMap(({ userErrors }) => userErrors))).toEqual(['NOT_FOUND input.keptId']);
      for (const { id } of [a, b]) expect((await whole(id))?.id).toBe(done?.customer?.id);
    }
  });

  it('have each quotation that is made, submitted or revised meanwhile', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [kept, merged] = [await made({ name: 'Paralela' }), await made({ name: 'Paralelo' })];
      const [draft, rejected] = [await quotationFor(merged.id), await quotationFor(merged.id)];
      changed(await change(server, 'submitQuotation', { id: rejected.id }, staff.headers));
      changed(await change(server, 'rejectQuotation', { id: rejected.id }, staff.headers));
      const input = submitted({ submit: false, customer: undefined, customerId: merged.id });
      const [done, created, , revised] = await Promise.all([
        merge(kept, merged),
        create(server, input, staff.headers),
        change(server, 'submitQuotation', { id: draft.id }, staff.headers),
        change(server, 'reviseQuotation', { id: rejected.id }, staff.headers),
      ]);
      expect(done.userErrors).toEqual([]);
      const ids = [draft, rejected, changed(created), changed(revised)].map(({ id }) => id);
      const after = await whole(kept.id);
      expect(after?.quotations.nodes.map(({ id }) => id).sort()).toEqual(ids.sort());
      const searched = (await found('Paralela')).map(({ id }) => id);
      expect(searched).toEqual(expect.arrayContaining(ids));
    }
  });
});
