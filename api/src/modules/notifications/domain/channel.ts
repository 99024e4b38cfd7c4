/** How a message travels. */
export const CHANNELS = ['EMAIL', 'SMS', 'WHATSAPP'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where a message stands. */
export const MESSAGE_STATES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'SKIPPED'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What came of one attempt to send a message. */
export const ATTEMPT_OUTCOMES = ['ACCEPTED', 'FOUND', 'REFUSED', 'RETRY', 'UNKNOWN'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** Why a message was not sent, or could not be: a closed list that only grows. */
export const REASONS = [
  'INVALID_RECIPIENT',
  'UNSUBSCRIBED',
  'UNREACHABLE',
  'REFUSED',
  'GAVE_UP',
  'DISCARDED',
  'NOT_CONFIGURED',
  'NO_ADDRESS',
  'OPTED_OUT',
  'OUTDATED',
] as const;
export type Reason = (typeof REASONS)[number];

/** Documents that go with messages: with the private link, or for who may not have it. */
export const DOCUMENTS = ['QUOTATION_PDF', 'QUOTATION_PDF_WITHOUT_LINK'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];
