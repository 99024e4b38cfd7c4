import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madePlace } from '../support/customer-places.js';
import { createCustomer } from '../support/customers.js';
import { type Server, type Session, signIn, startServer } from '../support/index.js';
import { messageWhere } from '../support/messages.js';
import { createDraft, createPending } from '../support/quotes.js';
import { type Caller, callersOf } from './callers.js';
import { idPlaces, NOBODYS_ID, operationAbout, type Root } from './minimal-operation.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

interface Operation {
  readonly name: string;
  readonly root: Root;
  readonly field: GraphQLField<unknown, unknown>;
}

/**
 * Operations about what is everybody's, or what only the staff has: products, categories, keys, sessions, roles, accounts,
 * sellers, webhooks, jobs, templates.
 */
const ABOUT_OTHER_THINGS =
  /Product|Categor|ApiKey|Webhook|Job|Queue|Session|TwoFactor|Staff|Role|AccessException|Price|Template|^previewMessage$|^sendTestMessage$|^sellers$|^quotationReport$/i;

/** What is not told apart by one id alone: a pair has two, a preview copies nothing from the places that it names,
 * and a report looks for sellers in a period. */
const NEEDS_MORE = ['compareQuotations', 'quotePreview', 'quotationReport', 'similarCustomers'];

const operations: readonly Operation[] = (['query', 'mutation'] as const).flatMap((root) => {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {})
    .filter((field) => idPlaces(field).length > 0 && !ABOUT_OTHER_THINGS.test(field.name))
    .map((field) => ({ name: `${root} ${field.name}`, root, field }));
});

const OPENINGS = [{ type: 'WINDOW', width: '1', height: '1' }];
const PLACE = { type: 'HOUSE', rooms: [{ name: 'Living', type: 'LIVING_ROOM', openings: OPENINGS }] };
const CAR = { openings: [{ ...OPENINGS[0], type: 'WINDSHIELD' }] };
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
    const vehicle = await madePlace(server, 'Vehicle', { customerId, input: CAR }, admin.headers);
    const draft = await createDraft(server, admin, { customer: undefined, customerId });
    const pending = await createPending(server);
    const message = await messageWhere(server, admin, pending.id, { state: 'SENT' });
    return [customerId, property.id, vehicle.id, draft.id, pending.id, message.id];
  };

  type About = Parameters<typeof operationAbout>[2];

  const answerTo = async ({ root, field }: Operation, about: About, { headers }: Pick<Caller, 'headers'>) => {
    const { status, body } = await server.gql<unknown>(operationAbout(root, field, about), {}, headers);
    const { data, errors } = body;
    const told = errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }));
    return JSON.stringify({ status, data, told }).replaceAll(about.id, NOBODYS_ID);
  };

  it.each(operations)('$name', async (operation) => {
    const things = await thingsOfOthers();
    let looks = false;
    for (const place of idPlaces(operation.field)) {
      const answer = (id: string, caller: Pick<Caller, 'headers'>) =>
        answerTo(operation, { id, place }, caller);
      for (const caller of callers) {
        const nothing = await answer(NOBODYS_ID, caller);
        for (const id of things) expect(await answer(id, caller), `${caller.name} ${place}`).toBe(nothing);
      }
      // Whoever may see everything is answered otherwise: the operation does look at one of these things.
      const nothing = await answer(NOBODYS_ID, admin);
      for (const id of things) looks ||= (await answer(id, admin)) !== nothing;
    }
    expect(looks).toBe(!NEEDS_MORE.includes(operation.field.name));
  });
});
