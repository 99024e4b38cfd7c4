import { newId } from '../../kernel/ids.js';
import type { Statement } from '../../platform/database/statement.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { deliveryJob } from './delivery-jobs.js';
import type { DeliveryState } from './domain/endpoint-state.js';
import { API_VERSION, type MessageType } from './domain/event-types.js';

/** Something to tell, by its event's id. */
export interface Told {
  readonly id: string;
  readonly type: MessageType;
  readonly createdAt: Date;
  /** Plain JSON without personal data: messages are kept, and are not erased with the people they are about. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whom it is told, and whether at once or when they are ready for it. */
export interface Addressee {
  readonly endpointId: string;
  readonly state: Extract<DeliveryState, 'PENDING' | 'HELD'>;
}

const INSERT: Statement = {
  name: 'webhook_message_insert',
  text: `with message as (
      insert into webhook_message (id, type, body, created_at) values ($1, $2, $3, $4) on conflict (id) do nothing)
    insert into webhook_delivery (id, message_id, endpoint_id, state, created_at)
    select (one ->> 'id')::uuid, $1, (one ->> 'endpointId')::uuid, one ->> 'state', $6
    from jsonb_array_elements($5::jsonb) as given (one)
    on conflict (message_id, endpoint_id) do nothing returning id, state`,
};

const bodyOf = ({ id, type, createdAt, data }: Told): string =>
  JSON.stringify({ id, type, version: API_VERSION, createdAt: createdAt.toISOString(), data });

/**
 * Keeps a message, the bytes of which never change from here on, with a delivery and its job for each addressee. What was
 * kept before stays as it is. Answers with the ids of the new deliveries.
 */
export const keepMessage = async (
  transaction: Transaction,
  told: Told,
  addressees: readonly Addressee[],
  at: Date,
): Promise<readonly string[]> => {
  const deliveries = JSON.stringify(addressees.map((addressee) => ({ id: newId(), ...addressee })));
  const values = [told.id, told.type, bodyOf(told), told.createdAt, deliveries, at];
  const kept = await transaction.query<{ id: string; state: DeliveryState }>(INSERT, values);
  const going = kept.filter(({ state }) => state === 'PENDING');
  await enqueue(
    transaction,
    going.map(({ id }) => deliveryJob({ id, round: 1 })),
    at,
  );
  return kept.map(({ id }) => id);
};
