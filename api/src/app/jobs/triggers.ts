import { renderTrigger } from '../../modules/documents/index.js';
import { notifyTrigger } from '../../modules/notifications/index.js';
import { webhookTriggers } from '../../modules/webhooks/index.js';
import type { EventTrigger } from '../../platform/jobs/triggers.js';

/** What each module has done after an event. */
export const TRIGGERS: readonly EventTrigger[] = [renderTrigger, notifyTrigger, ...webhookTriggers];
