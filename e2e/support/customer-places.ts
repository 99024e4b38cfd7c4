import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';

export interface Part {
  readonly id: string;
  readonly openings: readonly { readonly id: string; readonly measuredBy: string }[];
}

export interface Place {
  readonly id: string;
  readonly version: number | null;
  readonly rooms: readonly Part[];
  readonly openings: Part['openings'];
}

export interface PlaceChange {
  readonly place: Place | null;
  readonly userErrors: readonly UserError[];
}

const OPENINGS = 'openings { id label type width height quantity measuredBy glassType curvedGlass }';
const PROPERTY = /* GraphQL */ `id version type address { line1 latitude } totalArea floors
  rooms { id name type area floor ${OPENINGS} }`;
const VEHICLE = /* GraphQL */ `id version vin make model year bodyType ${OPENINGS}`;

const FIELDS = { Property: PROPERTY, Vehicle: VEHICLE };
export type Kind = keyof typeof FIELDS;
type Headers = Readonly<Record<string, string>>;

export async function createPlace(
  server: Server,
  kind: Kind,
  variables: { customerId: string; input: Variables },
  headers: Headers,
): Promise<PlaceChange> {
  const document = `mutation Create($customerId: ID!, $input: Customer${kind}Input!) {
    change: create${kind}(customerId: $customerId, input: $input) {
      place: ${kind.toLowerCase()} { ${FIELDS[kind]} } ${USER_ERRORS}
    }
  }`;
  return (await server.data<{ change: PlaceChange }>(document, variables, headers)).change;
}

export async function updatePlace(
  server: Server,
  kind: Kind,
  variables: { id: string; expectedVersion: number; input: Variables },
  headers: Headers,
): Promise<PlaceChange> {
  const document = `mutation Update($id: ID!, $expectedVersion: Int!, $input: Customer${kind}Input!) {
    change: update${kind}(id: $id, expectedVersion: $expectedVersion, input: $input) {
      place: ${kind.toLowerCase()} { ${FIELDS[kind]} } ${USER_ERRORS}
    }
  }`;
  return (await server.data<{ change: PlaceChange }>(document, variables, headers)).change;
}

/** A place that has to be made. */
export async function madePlace(...args: Parameters<typeof createPlace>): Promise<Place> {
  const { place, userErrors } = await createPlace(...args);
  if (!place) throw new Error(`Refused: ${JSON.stringify(userErrors, null, 1)}`);
  return place;
}

/** A customer's own places, with all their fields. */
export async function placesOf(server: Server, id: string, headers: Headers) {
  const document = `query Places($id: ID!) {
    customer(id: $id) { properties { ${PROPERTY} } vehicles { ${VEHICLE} } }
  }`;
  const { customer } = await server.data<{
    customer: { properties: readonly Place[]; vehicles: readonly Place[] };
  }>(document, { id }, headers);
  return customer;
}
