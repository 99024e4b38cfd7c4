import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.js';
import type { DomainEvent } from '../../kernel/events.js';
import type { Database } from '../database/database.js';
import type { Statement } from '../database/statement.js';
import type { Follow } from '../outbox/relay.js';
import { enqueue, type NewJob } from './enqueue.js';
import { type JobKind, PermanentFailure } from './job-kind.js';
import type { EventTrigger } from './triggers.js';

const FOLLOW_UP = 'outbox.followUp';

const jobsOf = (triggers: readonly EventTrigger[], event: DomainEvent): NewJob[] =>
  triggers.filter(({ types }) => types.includes(event.type)).flatMap(({ jobs }) => jobs(event));

/**
 * Keeps the jobs that events set going. A trigger that throws is a mistake of the program, and must hold up neither the
 * events behind it nor be forgotten: it is asked again by a job, which staff see when it stays that way.
 */
export const followEvents =
  (triggers: readonly EventTrigger[], logger: Logger): Follow =>
  async (transaction, events, at) => {
    const jobs = events.flatMap((event) => {
      try {
        return jobsOf(triggers, event);
      } catch (error) {
        logger.error(
          { err: error, event: event.id, type: event.type },
          'what an event sets going is not known',
        );
        const payload = { eventId: event.id };
        return [{ kind: FOLLOW_UP, queue: 'schedules', key: `${FOLLOW_UP}:${event.id}`, payload } as const];
      }
    });
    await enqueue(transaction, jobs, at);
  };

const EVENT: Statement = {
  name: 'outbox_event_by_id',
  text: `select json_build_object('id', id, 'type', type, 'subject', subject, 'occurredAt', occurred_at,
      'payload', payload) as event from outbox_event where id = $1`,
};

interface FollowUpDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly triggers: readonly EventTrigger[];
}

/** Asks the triggers of one event again. */
export const followUpKind = ({
  database,
  clock,
  triggers,
}: FollowUpDependencies): JobKind<{ eventId: string }> => ({
  name: FOLLOW_UP,
  queue: 'schedules',
  payload: z.object({ eventId: z.uuid() }),
  retry: { attempts: 5, firstPauseMs: 60_000, longestPauseMs: 3_600_000 },
  run: ({ eventId }) =>
    database.transaction(async (transaction) => {
      type Row = { event: Omit<DomainEvent, 'occurredAt'> & { readonly occurredAt: string } };
      const [row] = await transaction.query<Row>(EVENT, [eventId]);
      if (!row) throw new PermanentFailure('The event is not kept any more.');
      const event = { ...row.event, occurredAt: new Date(row.event.occurredAt) };
      await enqueue(transaction, jobsOf(triggers, event), clock.now());
    }),
});
