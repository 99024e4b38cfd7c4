import { v5 } from 'uuid';
import type { DomainEvent } from '../../../kernel/events.js';
import type { JobKind } from '../../../platform/jobs/job-kind.js';
import type { EventTrigger } from '../../../platform/jobs/triggers.js';
import type { NotificationDependencies } from '../dependencies.js';
import { TOLD_EVENTS } from '../domain/message-kinds.js';
import { decideMessages } from './decide-messages.js';
import { holdRecipient, queueMessages } from './queue-messages.js';
import { type ToldEvent, toldEvent } from './told-event.js';

const NAME = 'notifications.notify';
/** No channel's own: whoever pauses the mails still wants text messages to be sent. */
const QUEUE = 'schedules';

/** A summary is told once for its day, whoever announces it again; everything else once for its event. */
const toldOnceBy = ({ id, type, payload }: DomainEvent): string =>
  type === 'summary.due' ? v5(`summary:${String(payload.day)}`, v5.URL) : id;

/** Every event that messages tell of sets the job going which decides them. */
export const notifyTrigger: EventTrigger = {
  types: TOLD_EVENTS,
  jobs: (event) => {
    const { type, occurredAt: at, payload } = event;
    const eventId = toldOnceBy(event);
    return [
      {
        kind: NAME,
        queue: QUEUE,
        key: `${NAME}:${eventId}`,
        payload: { eventId, type, at, payload },
        priority: -1,
      },
    ];
  },
};

/** Decides who is told of an event. Doing it again changes nothing: a message is one for event, channel and recipient. */
export const notifyJob = (dependencies: NotificationDependencies): JobKind<ToldEvent> => ({
  name: NAME,
  queue: QUEUE,
  payload: toldEvent,
  retry: { attempts: 15, firstPauseMs: 1_000, longestPauseMs: 600_000 },
  run: (event) =>
    dependencies.database.transaction(async (transaction) => {
      if ('quotationId' in event.payload) await holdRecipient(transaction, event.payload.quotationId);
      const drafts = await decideMessages({ ...dependencies, sql: transaction }, event);
      await queueMessages(transaction, drafts, dependencies.clock.now());
    }),
});
