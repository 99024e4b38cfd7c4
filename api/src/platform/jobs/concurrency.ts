import type { Queue } from './queues.js';

/** How many jobs of each queue one process does at a time. */
export const CONCURRENCY: Readonly<Record<Queue, number>> = {
  mail: 4,
  sms: 2,
  whatsapp: 2,
  // A document is work for the processor, which has nothing to wait for.
  documents: 1,
  webhooks: 8,
  schedules: 4,
  exports: 1,
};
