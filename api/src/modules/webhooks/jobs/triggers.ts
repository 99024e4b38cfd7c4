import type { EventTrigger } from '../../../platform/jobs/triggers.js';
import { FAN_OUT, TELL_OWNER } from '../delivery-jobs.js';
import { DOMAIN_EVENTS, webhookEventOf } from '../domain/event-types.js';
import { PAUSED } from '../events.js';

/** Told before anything is delivered to anybody: a queue that is full of slow receivers keeps no event from being noted. */
const URGENT = -1;

/** What events set going here. */
export const webhookTriggers: readonly EventTrigger[] = [
  {
    types: DOMAIN_EVENTS,
    jobs: (event) => {
      const type = webhookEventOf(event);
      if (type === null) return [];
      const { id, occurredAt: at, payload } = event;
      const key = `${FAN_OUT}:${id}`;
      return [
        { kind: FAN_OUT, queue: 'webhooks', key, payload: { id, type, at, payload }, priority: URGENT },
      ];
    },
  },
  {
    types: [PAUSED],
    jobs: ({ id, payload }) => [{ kind: TELL_OWNER, queue: 'mail', key: `${TELL_OWNER}:${id}`, payload }],
  },
];
