/** The queues. Jobs of one are done by urgency and age, a bounded number at a time; a slow provider holds up its own only. */
export const QUEUES = ['mail', 'sms', 'whatsapp', 'documents', 'webhooks', 'schedules', 'exports'] as const;

export type Queue = (typeof QUEUES)[number];
