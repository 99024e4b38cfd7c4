import { isDeepStrictEqual } from 'node:util';
import type { UserError } from './quotes.js';
import type { Server } from './server.js';
import type { Session } from './sign-in.js';
import { until } from './until.js';

export interface Attempt {
  readonly number: number;
  readonly provider: string;
  readonly outcome: string | null;
  readonly error: string | null;
}

export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly recipient: string;
  readonly language: string;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly explanation: string | null;
  readonly provider: string | null;
  readonly providerId: string | null;
  readonly requestedBy: string | null;
  readonly textRemovedAt: string | null;
  readonly attachments: readonly string[];
  readonly attempts: readonly Attempt[];
}

const MESSAGE = `id kind channel recipient language subject text html state reason explanation provider providerId
  requestedBy textRemovedAt attachments attempts { number provider outcome error }`;

const OF_QUOTATION = /* GraphQL */ `query Messages($id: ID!) { quotation(id: $id) { messages { ${MESSAGE} } } }`;

/** The messages about a quotation, newest first. */
export async function messagesOf(
  server: Pick<Server, 'data'>,
  staff: Session,
  id: string,
): Promise<readonly Message[]> {
  type Data = { quotation: { messages: readonly Message[] } };
  return (await server.data<Data>(OF_QUOTATION, { id }, staff.headers)).quotation.messages;
}

/** A message about a quotation once there is one with these values. */
export const messageWhere = (
  server: Pick<Server, 'data'>,
  staff: Session,
  id: string,
  wanted: Partial<Pick<Message, 'id' | 'kind' | 'channel' | 'state'>>,
): Promise<Message> =>
  until(`a message with ${JSON.stringify(wanted)}`, async () =>
    (await messagesOf(server, staff, id)).find((one) => isDeepStrictEqual({ ...one, ...wanted }, one)),
  );

const SEND = /* GraphQL */ `mutation Send($id: ID!, $channel: MessageChannel!, $to: String!) {
  sendQuotation(id: $id, channel: $channel, to: $to) { message { ${MESSAGE} } userErrors { __typename code message path } }
}`;

export interface MessagePayload {
  readonly message: Message | null;
  readonly userErrors: readonly UserError[];
}

export async function sendQuotation(
  server: Pick<Server, 'data'>,
  staff: Session,
  variables: { readonly id: string; readonly channel: string; readonly to: string },
): Promise<MessagePayload> {
  type Data = { sendQuotation: MessagePayload };
  return (await server.data<Data>(SEND, variables, staff.headers)).sendQuotation;
}

const RETRY = /* GraphQL */ `mutation Retry($id: ID!) {
  retryMessage(id: $id) { message { ${MESSAGE} } userErrors { __typename code message path } }
}`;

export async function retryMessage(
  server: Pick<Server, 'data'>,
  staff: Session,
  id: string,
): Promise<MessagePayload> {
  return (await server.data<{ retryMessage: MessagePayload }>(RETRY, { id }, staff.headers)).retryMessage;
}
