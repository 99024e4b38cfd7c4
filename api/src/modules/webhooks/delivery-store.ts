import { newId } from '../../kernel/ids.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { PostOutcome } from '../../platform/outbound/post.js';
import type { Round } from './delivery-jobs.js';
import type { DeliveryState, EndpointState } from './domain/endpoint-state.js';
import type { MessageType } from './domain/event-types.js';

/** All that a try needs to know. */
export interface DueDelivery {
  readonly state: DeliveryState;
  readonly round: number;
  readonly messageId: string;
  readonly type: MessageType;
  readonly body: string;
  readonly endpointId: string;
  readonly endpointState: EndpointState;
  readonly url: string;
  readonly sealedSecret: string;
  readonly sealedPrevious: string | null;
  /** The embedded database tells moments as text. */
  readonly previousUntil: Date | string | null;
}

const FIND: Statement = {
  name: 'webhook_delivery_due',
  text: `select d.state, d.round, d.message_id as "messageId", m.type, m.body, d.endpoint_id as "endpointId",
      e.state as "endpointState", e.url, e.sealed_secret as "sealedSecret", e.sealed_previous as "sealedPrevious",
      e.previous_until as "previousUntil"
    from webhook_delivery d join webhook_message m on m.id = d.message_id
    join webhook_endpoint e on e.id = d.endpoint_id where d.id = $1`,
};

/** A delivery as it is to be tried; null when it was deleted with its endpoint. One statement. */
export const findDue = async (sql: Sql, id: string): Promise<DueDelivery | null> => {
  const [row] = await sql.query<DueDelivery>(FIND, [id]);
  return row ?? null;
};

const HOLD_ENDPOINT: Statement = {
  name: 'webhook_endpoint_hold',
  text: `select id from webhook_endpoint where id = $1 and state = 'PAUSED' for share`,
};

const SETTLE: Statement = {
  name: 'webhook_delivery_settle',
  text: `update webhook_delivery set state = $3 where id = $1 and round = $2 and state = 'PENDING'`,
};

/** Says what became of a round of tries, unless another has begun. */
export const settle = async (
  transaction: Transaction,
  { id, round }: Round,
  state: DeliveryState,
): Promise<void> => {
  await transaction.query(SETTLE, [id, round, state]);
};

const REVIVE: Statement = {
  name: 'webhook_delivery_revive',
  text: `update webhook_delivery set state = 'PENDING' where id = $1 and round = $2 and state = 'FAILED'`,
};

/** Begins a round anew whose job was abandoned. */
export const revive = async (sql: Sql, { id, round }: Round): Promise<void> => {
  await sql.query(REVIVE, [id, round]);
};

/** Lets a delivery wait until its endpoint is resumed; false when it has just been. */
export const holdBack = async (
  transaction: Transaction,
  endpointId: string,
  round: Round,
): Promise<boolean> => {
  const paused = await transaction.query(HOLD_ENDPOINT, [endpointId]);
  if (paused.length === 0) return false;
  await settle(transaction, round, 'HELD');
  return true;
};

const INSERT_ATTEMPT: Statement = {
  name: 'webhook_attempt_insert',
  text: `insert into webhook_attempt (id, delivery_id, at, duration_ms, status, answer, failure, detail)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** PostgreSQL's text holds neither NUL nor half a surrogate pair, and strangers may answer anything. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

/** A try that came to something. */
export interface Tried {
  readonly at: Date;
  readonly durationMs: number;
  readonly outcome: PostOutcome;
}

/** Writes a try into the log. */
export const logAttempt = async (
  transaction: Transaction,
  deliveryId: string,
  { at, durationMs, outcome }: Tried,
): Promise<void> => {
  const told =
    'failure' in outcome
      ? [null, null, outcome.failure, storable(outcome.detail)]
      : [outcome.status, storable(outcome.answer), null, null];
  await transaction.query(INSERT_ATTEMPT, [newId(), deliveryId, at, durationMs, ...told]);
};
