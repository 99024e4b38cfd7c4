import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { JobKind } from '../../../platform/jobs/job-kind.js';
import { FAN_OUT } from '../delivery-jobs.js';
import { type Occurrence, occurrence } from '../domain/occurrence.js';
import { type Addressee, keepMessage } from '../message-store.js';
import { dataOf } from '../read-model/event-data.js';

/**
 * Whom an event is told: at once, or when they are resumed. Endpoints that said they are gone are told nothing. Their rows
 * are held, so that nobody is resumed who has just been found to be paused.
 */
const ADDRESSEES: Statement = {
  name: 'webhook_addressees',
  text: `select id as "endpointId", case state when 'ACTIVE' then 'PENDING' else 'HELD' end as state
    from webhook_endpoint where $1 = any(events) and pause_reason is distinct from 'GONE' order by id for share`,
};

/** Writes an event's message once, with a delivery for each endpoint that wants to be told. */
export const fanOut = ({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): JobKind<Occurrence> => ({
  name: FAN_OUT,
  queue: 'webhooks',
  payload: occurrence,
  retry: { attempts: 20, firstPauseMs: 1_000, longestPauseMs: 3_600_000 },
  run: (told) =>
    database.transaction(async (transaction) => {
      const addressees = await transaction.query<Addressee>(ADDRESSEES, [told.type]);
      if (addressees.length === 0) return;
      const data = await dataOf(transaction, told);
      if (!data) return;
      const { id, type, at: createdAt } = told;
      await keepMessage(transaction, { id, type, createdAt, data }, addressees, clock.now());
    }),
});
