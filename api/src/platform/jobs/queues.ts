/**
 * The queues. Jobs of one are done by urgency and age, a bounded number at a time; a slow provider holds up its own only.
 * `schedules` is also for deciding what follows from an event: that waits for no provider. Nothing stands in `exports` yet: files are streamed to whoever downloads them (decision 22 says when that would change).
 */
export const QUEUES = ['mail', 'sms', 'whatsapp', 'documents', 'webhooks', 'schedules', 'exports'] as const;

export type Queue = (typeof QUEUES)[number];
