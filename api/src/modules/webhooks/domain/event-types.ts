import type { DomainEvent } from '../../../kernel/events.js';
import type { Permission } from '../../identity/index.js';

/** What endpoints can be told of. They stand in what third parties have written: a name once given never changes. */
export const WEBHOOK_EVENTS = [
  'quotation.submitted',
  'quotation.confirmed',
  'quotation.rejected',
  'quotation.expired',
  'quotation.revised',
  'customer.created',
  'price.changed',
] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What a test message says it is. */
export const TEST_EVENT = 'webhook.test';
/** Everything that a message can be about. */
export type MessageType = WebhookEvent | typeof TEST_EVENT;

/** The shape of what is sent; another shape gets another version, and endpoints keep theirs. */
export const API_VERSION = '2026-11-24';

export const isWebhookEvent = (text: string): text is WebhookEvent =>
  WEBHOOK_EVENTS.some((event) => event === text);

/** What somebody has to be allowed to read, who wants to be told of an event or to read what was told of it. */
const READS: Readonly<Record<'quotation' | 'customer' | 'price', Permission>> = {
  quotation: 'quotations:read',
  customer: 'customers:read',
  price: 'catalog:read',
};

/** The permission to read what an event tells; null for what tells nothing of the shop. */
export const permissionFor = (type: string): Permission | null => {
  const [kind] = type.split('.');
  return kind === 'quotation' || kind === 'customer' || kind === 'price' ? READS[kind] : null;
};

/** The domain's events that endpoints may be told of. */
export const DOMAIN_EVENTS = [
  'quotation.created',
  'quotation.submitted',
  'quotation.confirmed',
  'quotation.rejected',
  'quotation.expired',
  'customer.created',
  'price.changed',
] as const;

const isRevision = ({ payload }: Pick<DomainEvent, 'payload'>): boolean =>
  typeof payload.revision === 'number' && payload.revision > 1;

/** What an event of the domain is to endpoints; null when it is nothing. A revision is a quotation made with a number in use. */
export const webhookEventOf = (event: Pick<DomainEvent, 'type' | 'payload'>): WebhookEvent | null => {
  if (event.type === 'quotation.created') return isRevision(event) ? 'quotation.revised' : null;
  return isWebhookEvent(event.type) ? event.type : null;
};
