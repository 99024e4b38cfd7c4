import type { GraphQLAnswer } from './graphql.js';
import type { Server, Session } from './index.js';

const KEY =
  'id prefix name permissions discountLimit budget networks expiresAt revokedAt previousUntil lastUsedAt';
const ERRORS = 'userErrors { code path }';

export interface ApiKey {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly discountLimit: string;
  readonly budget: number;
  readonly networks: readonly string[];
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly previousUntil: string | null;
  readonly lastUsedAt: string | null;
}

export interface KeyPayload {
  readonly apiKey: ApiKey | null;
  /** The whole key; only where it is made. */
  readonly key?: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}

const DOCUMENTS = {
  createApiKey: `mutation ($input: CreateApiKeyInput!) {
    payload: createApiKey(input: $input) { apiKey { ${KEY} } key ${ERRORS} } }`,
  rotateApiKey: `mutation ($id: ID!, $graceHours: Int, $expiresInDays: Int) {
    payload: rotateApiKey(id: $id, graceHours: $graceHours, expiresInDays: $expiresInDays) {
      apiKey { ${KEY} } key ${ERRORS} } }`,
  updateApiKey: `mutation ($id: ID!, $input: UpdateApiKeyInput!) {
    payload: updateApiKey(id: $id, input: $input) { apiKey { ${KEY} } ${ERRORS} } }`,
  revokeApiKey: `mutation ($id: ID!) { payload: revokeApiKey(id: $id) { apiKey { ${KEY} } ${ERRORS} } }`,
};

/** Asks for a change of a key; it may be refused by user errors, not otherwise. */
export async function changeKey(
  server: Server,
  { headers }: Pick<Session, 'headers'>,
  name: keyof typeof DOCUMENTS,
  variables: Readonly<Record<string, unknown>>,
): Promise<KeyPayload> {
  return (await server.data<{ payload: KeyPayload }>(DOCUMENTS[name], variables, headers)).payload;
}

/** A key as whoever made it holds it. */
export interface HeldKey extends ApiKey {
  readonly key: string;
  readonly headers: { readonly authorization: string };
}

export const held = ({ apiKey, key, userErrors }: KeyPayload): HeldKey => {
  if (!apiKey || !key) throw new Error(`No key: ${JSON.stringify(userErrors)}`);
  return { ...apiKey, key, headers: { authorization: `Bearer ${key}` } };
};

export const createKey = async (
  server: Server,
  creator: Pick<Session, 'headers'>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<HeldKey> => {
  const given = { name: 'ERP', permissions: ['quotations:read'], ...input };
  return held(await changeKey(server, creator, 'createApiKey', { input: given }));
};

export const listKeys = async (server: Server, { headers }: Pick<Session, 'headers'>) =>
  (
    await server.data<{ apiKeys: { nodes: readonly ApiKey[]; totalCount: number } }>(
      `{ apiKeys(first: 100) { nodes { ${KEY} } totalCount } }`,
      {},
      headers,
    )
  ).apiKeys;

/** What an answer looks like to whoever shows nothing that lets them in. */
export const isRefused = ({ status, body }: GraphQLAnswer<unknown>): boolean =>
  status === 401 && !body.data && body.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
