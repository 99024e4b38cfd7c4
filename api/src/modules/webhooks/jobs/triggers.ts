import type { EventTrigger } from '../../../platform/jobs/triggers.js';
import { FAN_OUT } from '../delivery-jobs.js';
import { DOMAIN_EVENTS, webhookEventOf } from '../domain/event-types.js';

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
];
