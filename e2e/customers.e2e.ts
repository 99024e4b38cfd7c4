import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CUSTOMER_FIELDS,
  type CustomerChange,
  createCustomer,
  DELETE_CUSTOMERS,
  deleteCustomer,
  faultsIn,
  madeCustomer,
  updateCustomer,
} from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft } from './support/quotes.js';

const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';

describe('customers', () => {
  let server: Server;
  let staff: Session;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const change = (id: string, expectedVersion: number, input: object): Promise<CustomerChange> =>
    updateCustomer(server, { id, expectedVersion, input }, staff.headers);

  it('are created with all they have, tidied', async () => {
    const { customer } = await createCustomer(
      server,
      {
        name: '  Ñandú & Cía. 🏠 ',
        email: 'hola@nandu.cl',
        phone: '+56 2 2345 6789',
        whatsapp: '+56 9 1234 5678',
        type: 'BUSINESS',
        taxId: '60803000k',
        businessActivity: 'Hotelería',
        metadata: [
          { key: 'zona', value: ' norte ' },
          { key: 'crm', value: '' },
        ],
      },
      staff.headers,
    );
    expect(customer).toMatchObject({
      name: 'Ñandú & Cía. 🏠',
      email: 'hola@nandu.cl',
      type: 'BUSINESS',
      taxId: '60.803.000-K',
      businessActivity: 'Hotelería',
      metadata: [
        { key: 'crm', value: '' },
        { key: 'zona', value: 'norte' },
      ],
      version: 1,
    });
    expect(customer?.createdAt).toBe(customer?.updatedAt);
  });

  it('need no more than a name', async () => {
    const customer = await madeCustomer(server, staff, { name: 'Ana' });
    expect(customer).toMatchObject({
      name: 'Ana',
      email: null,
      taxId: null,
      type: 'INDIVIDUAL',
      metadata: [],
    });
  });

  it('are refused with every fault at once', async () => {
    const { customer, userErrors } = await createCustomer(
      server,
      {
        name: ' ',
        email: 'ana@',
        phone: '12',
        taxId: '12.345.678-4',
        businessActivity: 'x'.repeat(121),
        metadata: [
          { key: 'a', value: 'x'.repeat(501) },
          { key: ' ', value: '1' },
          { key: ' a ', value: '2' },
        ],
      },
      staff.headers,
    );
    expect(customer).toBeNull();
    expect(faultsIn(userErrors)).toEqual([
      'REQUIRED input.name',
      'INVALID input.email',
      'INVALID input.phone',
      'INVALID input.taxId',
      'OUT_OF_RANGE input.businessActivity',
      'OUT_OF_RANGE input.metadata.0.value',
      'REQUIRED input.metadata.1.key',
      'INVALID input.metadata.2.key',
    ]);
    expect(userErrors[3]?.message).toContain('12.345.678-5');
  });

  it('take at most 50 metadata', async () => {
    const metadata = Array.from({ length: 51 }, (_, number) => ({ key: `k${number}`, value: '' }));
    const { userErrors } = await createCustomer(server, { name: 'Ana', metadata }, staff.headers);
    expect(faultsIn(userErrors)).toEqual(['TOO_MANY input.metadata']);
  });

  it('change in the fields given; null takes away', async () => {
    const before = await madeCustomer(server, staff, {
      name: 'Ana',
      email: 'ana@example.com',
      taxId: '12345678-5',
      metadata: [{ key: 'a', value: '1' }],
    });
    const first = await change(before.id, 1, { email: null, metadata: [{ key: 'b', value: '2' }] });
    expect(first.customer).toMatchObject({
      name: 'Ana',
      email: null,
      taxId: '12.345.678-5',
      metadata: [{ key: 'b', value: '2' }],
      version: 2,
    });
    const second = await change(before.id, 2, { name: 'Anaís', metadata: null });
    expect(second.customer).toMatchObject({ name: 'Anaís', metadata: [], version: 3 });
  });

  it.each([
    ['no name', { name: null, type: null }, ['REQUIRED input.name', 'REQUIRED input.type']],
    ['a wrong RUT', { taxId: '1-1' }, ['INVALID input.taxId']],
    ['a text no database holds', { name: 'a\0' }, ['INVALID input.name']],
  ])('are not changed to %s', async (_, input, faults) => {
    const { id } = await madeCustomer(server, staff, { name: 'Ana' });
    const { customer, userErrors } = await change(id, 1, input);
    expect(customer).toBeNull();
    expect(faultsIn(userErrors)).toEqual(faults);
  });

  it('change once when two change them at the same time', async () => {
    const { id } = await madeCustomer(server, staff, { name: 'Ana' });
    const changes = await Promise.all(['Eva', 'Isa', 'Noa'].map((name) => change(id, 1, { name })));
    const faults = changes.flatMap(({ userErrors }) => userErrors);
    expect(faults.map(({ code, currentVersion }) => [code, currentVersion])).toEqual([
      ['VERSION_CONFLICT', 2],
      ['VERSION_CONFLICT', 2],
    ]);
  });

  it.each([NOBODY, "1' or 1=1"])('that nobody knows are not found: %s', async (id) => {
    expect(faultsIn((await change(id, 1, { name: 'x' })).userErrors)).toEqual(['NOT_FOUND id']);
    const gone = await deleteCustomer(server, { id, expectedVersion: 1 }, staff.headers);
    expect(faultsIn(gone.userErrors)).toEqual(['NOT_FOUND id']);
  });

  it('are deleted, unless of another version', async () => {
    const { id } = await madeCustomer(server, staff, { name: 'Ana' });
    const early = await deleteCustomer(server, { id, expectedVersion: 2 }, staff.headers);
    expect(faultsIn(early.userErrors)).toEqual(['VERSION_CONFLICT expectedVersion']);
    const gone = await deleteCustomer(server, { id, expectedVersion: 1 }, staff.headers);
    expect(gone).toEqual({ deletedId: id, userErrors: [] });
    const { customer } = await server.data<{ customer: unknown }>(
      `query Read($id: ID!) { customer(id: $id) { ${CUSTOMER_FIELDS} } }`,
      { id },
      staff.headers,
    );
    expect(customer).toBeNull();
  });

  it('are at most 100 at once', async () => {
    const ids = Array.from({ length: 101 }, () => NOBODY);
    const { body } = await server.gql(DELETE_CUSTOMERS, { ids }, staff.headers);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      userErrors: [{ code: 'TOO_MANY', path: ['ids'] }],
    });
  });

  it('are read, not written, by support, and neither by others', async () => {
    const { id } = await madeCustomer(server, staff, { name: 'Ana' });
    const support = await signIn(server, 'support');
    const read = `{ customers(filter: {ids: ["${id}"]}) { nodes { ${CUSTOMER_FIELDS} } } }`;
    const { customers } = await server.data<{ customers: { nodes: unknown[] } }>(read, {}, support.headers);
    expect(customers.nodes).toMatchObject([{ id, version: 1 }]);
    const writes = [
      'createCustomer(input: {name: "x"}) { userErrors { code } }',
      `updateCustomer(id: "${id}", expectedVersion: 1, input: {}) { userErrors { code } }`,
      `deleteCustomer(id: "${id}", expectedVersion: 1) { deletedId }`,
      `deleteCustomers(ids: ["${id}"]) { id }`,
    ];
    for (const write of writes) {
      const refused = await server.gql(`mutation { ${write} }`, {}, support.headers);
      expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      const anonymous = await server.gql(`mutation { ${write} }`);
      expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    }
  });

  it('of a quotation are checked alike', async () => {
    const created = createDraft(server, staff, { customer: { name: 'Ana', taxId: '12.345.678-4' } });
    await expect(created).rejects.toThrow('input",\n   "customer",\n   "taxId"');
  });
});
