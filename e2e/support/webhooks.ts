import type { Variables } from './graphql.js';
import { USER_ERRORS, type UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';
import { until } from './until.js';

export interface Endpoint {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: string;
  readonly pauseReason: string | null;
  readonly failingSince: string | null;
  readonly held: number;
  readonly previousUntil: string | null;
}

export interface Attempt {
  readonly status: number | null;
  readonly answer: string | null;
  readonly failure: string | null;
  readonly detail: string | null;
  readonly durationMs: number;
}

export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly state: string;
  readonly body: string | null;
  readonly attemptCount: number;
  readonly attempts: readonly Attempt[];
}

export interface WebhookPayload {
  readonly endpoint?: Endpoint | null;
  readonly delivery?: Delivery | null;
  readonly secret?: string | null;
  readonly deletedId?: string | null;
  readonly userErrors: readonly UserError[];
}

const ENDPOINT = 'id name url events state pauseReason failingSince held previousUntil';
const DELIVERY =
  'id eventId event state body attemptCount attempts { status answer failure detail durationMs }';

const OPERATIONS = {
  createWebhookEndpoint: ['$input: CreateWebhookEndpointInput!', `endpoint { ${ENDPOINT} } secret`],
  updateWebhookEndpoint: ['$id: ID!, $input: UpdateWebhookEndpointInput!', `endpoint { ${ENDPOINT} }`],
  rotateWebhookSecret: ['$id: ID!, $graceHours: Int', `endpoint { ${ENDPOINT} } secret`],
  pauseWebhookEndpoint: ['$id: ID!', `endpoint { ${ENDPOINT} }`],
  resumeWebhookEndpoint: ['$id: ID!', `endpoint { ${ENDPOINT} }`],
  deleteWebhookEndpoint: ['$id: ID!', 'deletedId'],
  sendTestWebhook: ['$endpointId: ID!', `delivery { ${DELIVERY} }`],
  redeliverWebhook: ['$id: ID!', `delivery { ${DELIVERY} }`],
} as const;

const passed = (declared: string): string =>
  [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');

type Headers = Pick<Session, 'headers'>;

/** Asks for a change of webhooks; it may be refused by user errors, not otherwise. */
export async function changeWebhook(
  server: Server,
  { headers }: Headers,
  name: keyof typeof OPERATIONS,
  variables: Variables,
): Promise<WebhookPayload> {
  const [declared, read] = OPERATIONS[name];
  const document = `mutation (${declared}) { payload: ${name}(${passed(declared)}) { ${read} ${USER_ERRORS} } }`;
  return (await server.data<{ payload: WebhookPayload }>(document, variables, headers)).payload;
}

/** An endpoint as whoever made it holds it. */
export interface HeldEndpoint extends Endpoint {
  readonly secret: string;
}

export async function madeEndpoint(
  server: Server,
  creator: Headers,
  input: Variables,
): Promise<HeldEndpoint> {
  const given = { name: 'ERP', events: ['quotation.submitted'], ...input };
  const { endpoint, secret, userErrors } = await changeWebhook(server, creator, 'createWebhookEndpoint', {
    input: given,
  });
  if (!endpoint || !secret) throw new Error(`No endpoint: ${JSON.stringify(userErrors)}`);
  return { ...endpoint, secret };
}

export const readEndpoint = async (
  server: Server,
  { headers }: Headers,
  id: string,
): Promise<Endpoint | null> =>
  (
    await server.data<{ webhookEndpoint: Endpoint | null }>(
      `query ($id: ID!) { webhookEndpoint(id: $id) { ${ENDPOINT} } }`,
      { id },
      headers,
    )
  ).webhookEndpoint;

export const readDelivery = async (
  server: Server,
  { headers }: Headers,
  id: string,
): Promise<Delivery | null> =>
  (
    await server.data<{ webhookDelivery: Delivery | null }>(
      `query ($id: ID!) { webhookDelivery(id: $id) { ${DELIVERY} } }`,
      { id },
      headers,
    )
  ).webhookDelivery;

/** The deliveries that a filter lets through, newest first. */
export const deliveriesOf = async (
  server: Server,
  { headers }: Headers,
  filter: Variables,
): Promise<readonly { readonly id: string; readonly state: string; readonly event: string }[]> =>
  (
    await server.data<{ webhookDeliveries: { nodes: { id: string; state: string; event: string }[] } }>(
      `query ($filter: WebhookDeliveryFilter) {
        webhookDeliveries(first: 100, filter: $filter) { nodes { id state event lastStatus lastFailure } totalCount } }`,
      { filter },
      headers,
    )
  ).webhookDeliveries.nodes;

/** An endpoint's newest delivery with its tries, once it is in this state. */
export const settled = (
  server: Server,
  reader: Headers,
  endpointId: string,
  state: string,
): Promise<Delivery> =>
  until(
    `a delivery to be ${state}`,
    async () => {
      const [newest] = await deliveriesOf(server, reader, { endpointId, state });
      return (newest && (await readDelivery(server, reader, newest.id))) ?? undefined;
    },
    30_000,
  );
