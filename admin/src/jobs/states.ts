import type { JobQueueName, JobState } from '../generated/graphql';

export const STATES: readonly JobState[] = ['WAITING', 'RUNNING', 'FAILED', 'DONE', 'DISCARDED'];

export const QUEUES: readonly JobQueueName[] = [
  'MAIL',
  'SMS',
  'WHATSAPP',
  'DOCUMENTS',
  'WEBHOOKS',
  'SCHEDULES',
  'EXPORTS',
];

/** How often the pages look again, in milliseconds: jobs move without telling anybody. */
export const LOOK_MS = 5_000;

/** What can still be decided about a job. */
export const isOpen = (state: JobState): boolean => state === 'WAITING' || state === 'FAILED';
