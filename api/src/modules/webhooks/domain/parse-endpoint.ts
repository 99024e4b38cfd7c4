import type { FaultList } from '../../../kernel/fault-list.js';
import { type Reach, readTarget } from '../../../platform/outbound/reach.js';
import { type Actor, may } from '../../identity/index.js';
import { isWebhookEvent, permissionFor, WEBHOOK_EVENTS, type WebhookEvent } from './event-types.js';

/** How many endpoints a shop can have. */
export const MOST_ENDPOINTS = 20;
/** Hours for which the secret before signs as well. */
export const GRACE_HOURS = { min: 0, max: 168, usual: 24 } as const;

/** Whether the actor may read all that an event tells: only then may they decide where it is sent. */
export const mayTell = (actor: Actor, type: string): boolean => {
  const permission = permissionFor(type);
  return permission === null || may(actor, permission);
};

/** The address as it will be called. */
export const takeUrl = (faults: FaultList, given: string, reach: Reach): string => {
  const target = readTarget(given.trim(), reach);
  if (target instanceof URL) return target.href;
  faults.add('INVALID', { key: `webhooks.url.${target}` }, 'url');
  return given;
};

/** Events that the caller may read, each once. */
export const takeEvents = (faults: FaultList, given: readonly string[], actor: Actor): WebhookEvent[] => {
  if (given.length === 0) faults.add('REQUIRED', { key: 'webhooks.noEvents' }, 'events');
  given.slice(0, WEBHOOK_EVENTS.length + 1).forEach((event, place) => {
    const here = faults.at('events', place);
    if (!isWebhookEvent(event)) here.add('INVALID', { key: 'webhooks.unknownEvent' });
    else if (!mayTell(actor, event)) here.add('FORBIDDEN', { key: 'webhooks.notReadable' });
  });
  return WEBHOOK_EVENTS.filter((event) => given.includes(event));
};
