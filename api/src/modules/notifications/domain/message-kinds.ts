import { CHANNELS, type Channel } from './channel.js';
import type { VariableName } from './variables.js';

/** Whom a message is for: the customer, or somebody of the shop. OWNER: whoever made what it is about, else the administrators. */
export type Audience = 'CUSTOMER' | 'SELLER' | 'TEAM' | 'MANAGERS' | 'OWNER';

/** One kind of message: what sets it going, whom it is for, and what its templates can say. */
export interface MessageKind {
  /** The event that it tells of; null: somebody sends it by hand. */
  readonly event: string | null;
  /** SELLER: whoever answers for the quotation, the team while nobody does. TEAM: only while nobody does. */
  readonly audience: Audience;
  readonly channels: readonly Channel[];
  /** A later revision is told of in words of its own: FIRST and LATER share an event. */
  readonly revisions: 'ALL' | 'FIRST' | 'LATER';
  readonly variables: readonly VariableName[];
  /** What the body has to mention. */
  readonly required: readonly VariableName[];
  /** Whether the quotation's PDF goes with it, by mail and WhatsApp. */
  readonly document: boolean;
  /** Whether customers can stop it by one click and get the rest. */
  readonly reminder: boolean;
}

const QUOTATION = [
  'shop.name',
  'shop.taxName',
  'customer.name',
  'customer.firstName',
  'quotation.number',
  'quotation.total',
  'quotation.price',
  'quotation.expiresOn',
  'seller.name',
] as const;

const toCustomer = (event: string | null, more: Partial<MessageKind> = {}): MessageKind => ({
  event,
  audience: 'CUSTOMER',
  channels: CHANNELS,
  revisions: 'ALL',
  variables: [...QUOTATION, 'quotation.link'],
  required: ['quotation.link'],
  document: false,
  reminder: false,
  ...more,
});

const toStaff = (event: string, audience: Audience, more: Partial<MessageKind> = {}): MessageKind => ({
  event,
  audience,
  channels: ['EMAIL'],
  revisions: 'ALL',
  variables: [...QUOTATION, 'quotation.officeLink'],
  required: ['quotation.officeLink'],
  document: false,
  reminder: false,
  ...more,
});

const WITH_WORDS = { variables: [...QUOTATION, 'quotation.officeLink', 'quotation.said'] } as const;

/** Every kind of message. Keys are stored, and stay for ever. */
const MESSAGE_KINDS = {
  quotationSubmitted: toCustomer('quotation.submitted', { document: true, revisions: 'FIRST' }),
  quotationRevised: toCustomer('quotation.submitted', { document: true, revisions: 'LATER' }),
  quotationShared: toCustomer(null, { document: true }),
  quotationConfirmed: toCustomer('quotation.confirmed', { document: true }),
  quotationReminder: toCustomer('quotation.reminderDue', {
    variables: [...QUOTATION, 'quotation.link', 'reminder.daysLeft'],
    reminder: true,
  }),
  quotationExpired: toCustomer('quotation.expired'),
  staffNewQuotation: toStaff('quotation.submitted', 'TEAM'),
  staffConfirmed: toStaff('quotation.confirmed', 'SELLER'),
  staffRejected: toStaff('quotation.rejected', 'SELLER', WITH_WORDS),
  staffChangeRequested: toStaff('quotation.changeRequested', 'SELLER', WITH_WORDS),
  staffNudge: toStaff('quotation.nudgeDue', 'SELLER'),
  staffSummary: toStaff('summary.due', 'MANAGERS', {
    variables: [
      'shop.name',
      'summary.day',
      'summary.submitted',
      'summary.confirmed',
      'summary.confirmedTotal',
      'summary.rejected',
      'summary.pending',
      'summary.expiring',
    ],
    required: [],
  }),
  staffKeyExpiring: toStaff('apiKey.expiring', 'OWNER', {
    variables: ['shop.name', 'key.name', 'key.daysLeft', 'key.officeLink'],
    required: ['key.officeLink'],
  }),
  staffWebhookPaused: toStaff('webhook.paused', 'OWNER', {
    variables: ['shop.name', 'webhook.name', 'webhook.host', 'webhook.reason', 'webhook.officeLink'],
    required: ['webhook.officeLink'],
  }),
} as const satisfies Readonly<Record<string, MessageKind>>;

export type KindKey = keyof typeof MESSAGE_KINDS;

export const isKind = (key: string): key is KindKey => Object.hasOwn(MESSAGE_KINDS, key);
export const kindOf = (key: KindKey): MessageKind => MESSAGE_KINDS[key];
export const KIND_KEYS: readonly KindKey[] = Object.keys(MESSAGE_KINDS).filter(isKind);

/** The kinds of message that an event sets going. */
export const kindsFor = (event: string): readonly KindKey[] =>
  KIND_KEYS.filter((key) => kindOf(key).event === event);

/** Whether a kind of message tells of this revision of a quotation, counted from 1. */
export const tellsOf = (key: KindKey, revision: number): boolean => {
  const { revisions } = kindOf(key);
  return revisions === 'ALL' || (revisions === 'FIRST') === (revision === 1);
};

/** Every event that sets messages going, each once. */
export const TOLD_EVENTS: readonly string[] = [
  ...new Set(KIND_KEYS.map((key) => kindOf(key).event).filter((event) => event !== null)),
];
