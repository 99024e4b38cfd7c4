import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPlace, madePlace, placesOf, updatePlace } from './support/customer-places.js';
import { type Customer, deleteCustomer, faultsIn, madeCustomer } from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';

const NOBODY = 'c0ffee00-0000-7000-8000-000000000000';
const glass = { type: 'WINDOW', width: '1.2', height: '0.9' };
const windshield = {
  type: 'WINDSHIELD',
  width: '1.4',
  height: '0.8',
  glassType: 'laminado',
  curvedGlass: true,
};
const room = (name: string, ...openings: object[]) => ({ name, type: 'BEDROOM', openings });

describe("customers' places", () => {
  let server: Server;
  let staff: Session;
  let customer: Customer;
  beforeAll(async () => {
    server = await startServer();
    staff = await signIn(server, 'sales');
  });
  beforeEach(async () => {
    customer = await madeCustomer(server, staff);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const made = (input: object) =>
    madePlace(server, 'Property', { customerId: customer.id, input: { ...input } }, staff.headers);
  const update = (id: string, expectedVersion: number, input: object) =>
    updatePlace(server, 'Property', { id, expectedVersion, input: { ...input } }, staff.headers);

  it('keep a property as given, in its order', async () => {
    const property = await made({
      type: 'APARTMENT',
      address: { line1: ' Av. Ñuñoa 1 ', latitude: -33.45 },
      totalArea: '84.50',
      rooms: [
        { ...room('Sala', { ...glass, label: 'V', quantity: 2, measuredBy: 'SHOP' }, glass), floor: 4 },
        room('Pieza', glass),
      ],
    });
    expect(property).toMatchObject({
      version: 1,
      type: 'APARTMENT',
      address: { line1: 'Av. Ñuñoa 1', latitude: -33.45 },
      totalArea: '84.5',
      floors: null,
      rooms: [
        {
          name: 'Sala',
          floor: 4,
          openings: [
            { label: 'V', quantity: 2, measuredBy: 'SHOP' },
            { width: '1.2', measuredBy: 'CUSTOMER' },
          ],
        },
        { name: 'Pieza', floor: 1, openings: [{}] },
      ],
    });
    expect(await placesOf(server, customer.id, staff.headers)).toEqual({
      properties: [property],
      vehicles: [],
    });
  });

  it('keep a vehicle with the specification of its glass', async () => {
    const input = { vin: '1hgcm82633a004352', make: 'Honda', year: 2003, openings: [windshield] };
    const args = { customerId: customer.id, input };
    const vehicle = await madePlace(server, 'Vehicle', args, staff.headers);
    expect(vehicle).toMatchObject({
      vin: '1HGCM82633A004352',
      year: 2003,
      openings: [{ type: 'WINDSHIELD', glassType: 'laminado', curvedGlass: true }],
    });
    const { place } = await updatePlace(
      server,
      'Vehicle',
      {
        id: vehicle.id,
        expectedVersion: 1,
        input: { make: 'Kia', openings: [{ ...windshield, id: vehicle.openings[0]?.id }] },
      },
      staff.headers,
    );
    expect(place).toMatchObject({
      make: 'Kia',
      vin: null,
      version: 2,
      openings: [{ id: vehicle.openings[0]?.id }],
    });
  });

  it('keep the ids of the parts that carry them; an opening may move', async () => {
    const before = await made({ type: 'HOUSE', rooms: [room('A', glass, glass), room('B', glass)] });
    const [a, b] = before.rooms;
    const { place } = await update(before.id, 1, {
      type: 'OFFICE',
      rooms: [
        { ...room('Nueva', { ...glass, id: a?.openings[1]?.id, width: '2' }) },
        { ...room('A', glass), id: a?.id.toUpperCase() },
      ],
    });
    expect(place).toMatchObject({
      version: 2,
      type: 'OFFICE',
      rooms: [
        { name: 'Nueva', openings: [{ id: a?.openings[1]?.id, width: '2' }] },
        { id: a?.id, name: 'A' },
      ],
    });
    const ids = place?.rooms.flatMap(({ id, openings }) => [id, ...openings.map((opening) => opening.id)]);
    expect(ids).not.toContain(b?.id);
    expect(ids).not.toContain(a?.openings[0]?.id);
  });

  it('name every fault at once, by its path', async () => {
    const other = await made({ type: 'HOUSE', rooms: [room('Otra', glass)] });
    const before = await made({ type: 'HOUSE', rooms: [room('A', glass)] });
    const [a] = before.rooms;
    const { place, userErrors } = await update(before.id, 1, {
      type: 'HOUSE',
      floors: 201,
      rooms: [
        { ...room(' ', { ...windshield, width: '51' }), id: a?.id },
        { ...room('B', { ...glass, id: other.rooms[0]?.openings[0]?.id }), id: a?.id },
        room('C'),
        { ...room('D', glass), id: 'x' },
      ],
    });
    expect(place).toBeNull();
    expect(faultsIn(userErrors)).toEqual([
      'OUT_OF_RANGE input.floors',
      'REQUIRED input.rooms.0.name',
      'INVALID input.rooms.0.openings.0.type',
      'OUT_OF_RANGE input.rooms.0.openings.0.width',
      'REQUIRED input.rooms.2.openings',
      'INVALID input.rooms.1.id',
      'NOT_FOUND input.rooms.1.openings.0.id',
      'NOT_FOUND input.rooms.3.id',
    ]);
    expect((await placesOf(server, customer.id, staff.headers)).properties).toEqual([other, before]);
  });

  it('change once when two change them at the same time', async () => {
    const { id } = await made({ type: 'HOUSE', rooms: [] });
    const changes = await Promise.all(
      ['A', 'B', 'C'].map((name) => update(id, 1, { type: 'HOUSE', rooms: [room(name, glass)] })),
    );
    const faults = changes.flatMap(({ userErrors }) => userErrors);
    expect(faults.map(({ code, currentVersion }) => [code, currentVersion])).toEqual([
      ['VERSION_CONFLICT', 2],
      ['VERSION_CONFLICT', 2],
    ]);
    const { properties } = await placesOf(server, customer.id, staff.headers);
    expect(properties[0]?.rooms).toHaveLength(1);
  });

  it('belong to somebody, and are known', async () => {
    const input = { type: 'HOUSE', rooms: [] };
    for (const id of [NOBODY, 'x']) {
      const nobody = await createPlace(server, 'Property', { customerId: id, input }, staff.headers);
      expect(faultsIn(nobody.userErrors)).toEqual(['NOT_FOUND customerId']);
      expect(faultsIn((await update(id, 1, input)).userErrors)).toEqual(['NOT_FOUND id']);
    }
  });

  const remove = (id: string, expectedVersion: number, headers = staff.headers) =>
    server.gql<{ gone: { deletedId: string | null; userErrors: { code: string; path: string[] }[] } }>(
      `mutation Delete($id: ID!, $expectedVersion: Int!) {
        gone: deleteProperty(id: $id, expectedVersion: $expectedVersion) { deletedId userErrors { code path } }
      }`,
      { id, expectedVersion },
      headers,
    );

  it('are deleted, alone or with their customer', async () => {
    const { id } = await made({ type: 'HOUSE', rooms: [room('A', glass)] });
    await made({ type: 'HOUSE', rooms: [room('B', glass)] });
    expect((await remove(id, 7)).body.data?.gone.userErrors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['expectedVersion'] },
    ]);
    expect((await remove(id, 1)).body.data?.gone).toEqual({ deletedId: id, userErrors: [] });
    expect((await remove(id, 1)).body.data?.gone.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await placesOf(server, customer.id, staff.headers)).properties).toHaveLength(1);
    const gone = await deleteCustomer(server, { id: customer.id, expectedVersion: 1 }, staff.headers);
    expect(gone.deletedId).toBe(customer.id);
  });

  it('are read, not written, by support, and neither by others', async () => {
    const { id } = await made({ type: 'HOUSE', rooms: [] });
    const support = await signIn(server, 'support');
    expect((await placesOf(server, customer.id, support.headers)).properties).toMatchObject([{ id }]);
    expect((await remove(id, 1, support.headers)).body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const anonymous = await server.gql(`{ customer(id: "${customer.id}") { vehicles { id } } }`);
    expect(anonymous.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
