import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callersOf } from './access/callers.js';
import { holdsIds, NOBODYS_ID, operationAbout, type Root } from './access/minimal-operation.js';
import { madePlace } from './support/customer-places.js';
import { createCustomer } from './support/customers.js';
import { type Server, type Session, signIn, startServer } from './support/index.js';
import { createDraft, createPending } from './support/quotes.js';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

interface Operation {
  readonly name: string;
  readonly root: Root;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Queries and mutations that name a thing by its id; what everybody may see is nobody's own. */
const PUBLIC = ['product', 'products'];
const operations: readonly Operation[] = (['query', 'mutation'] as const).flatMap((root) => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {})
    .filter(({ name, args }) => args.some((arg) => holdsIds(arg.type)) && !PUBLIC.includes(name))
    .map((field) => ({ name: `${root} ${field.name}`, root, field }));
});

const PLACE = { type: 'HOUSE', rooms: [] };
const OWN = ['customer', 'link', 'own_sales', 'anonymous'];

/** What belongs to somebody else is answered as what does not exist, word for word, and is not changed. */
describe('the ids of others', () => {
  let server: Server;
  let admin: Session;
  let callers: readonly Caller[];
  beforeAll(async () => {
    server = await startServer();
    admin = await signIn(server, 'admin');
    callers = (await callersOf(server)).filter(({ name }) => OWN.includes(name));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** One thing of each kind, all of somebody whom the callers have nothing to do with. */
  const thingsOfOthers = async (): Promise<readonly string[]> => {
    const input = { name: 'Bruno Ñáñez', email: 'bruno@example.com' };
    const { customer } = await createCustomer(server, input, admin.headers);
    if (!customer) throw new Error('There is no customer');
    const customerId = customer.id;
    const property = await madePlace(server, 'Property', { customerId, input: PLACE }, admin.headers);
    const vehicle = await madePlace(
      server,
      'Vehicle',
      { customerId, input: { openings: [] } },
      admin.headers,
    );
    const draft = await createDraft(server, admin, { customer: undefined, customerId });
    const pending = await createPending(server);
    return [customerId, property.id, vehicle.id, draft.id, pending.id];
  };

  const answerTo = async ({ root, field }: Operation, id: string, { headers }: Pick<Caller, 'headers'>) => {
    const { status, body } = await server.gql<unknown>(operationAbout(root, field, id), {}, headers);
    const { data, errors } = body;
    // Where the fault stands in the document says how long an id is.
    const told = errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }));
    return JSON.stringify({ status, data, told }).replaceAll(id, 'the id');
  };

  it.each(operations)('$name', async (operation) => {
    const things = await thingsOfOthers();
    for (const caller of callers) {
      const nothing = await answerTo(operation, NOBODYS_ID, caller);
      for (const id of things) expect(await answerTo(operation, id, caller), caller.name).toBe(nothing);
    }
  });
});
