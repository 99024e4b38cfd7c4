import { graphqlEnum } from '../../../kernel/graphql-enum.js';
import type { AttemptOutcome, Channel, MessageState } from '../domain/channel.js';

export const MessageChannelEnum = graphqlEnum<Channel>('MessageChannel', 'How a message travels.', {
  EMAIL: 'Electronic mail.',
  SMS: 'A text message to a mobile telephone.',
  WHATSAPP: 'WhatsApp, by a template that Meta approved.',
});

export const MessageStateEnum = graphqlEnum<MessageState>('MessageState', 'Where a message stands.', {
  QUEUED: 'Waits to be sent, or to be tried again.',
  SENDING: 'Is being handed to its provider right now.',
  SENT: 'The provider took it. Whether it was read is another matter.',
  FAILED: 'Was not sent and will not be by itself; `reason` says why.',
  UNKNOWN:
    'May have been sent: the answer of the provider was lost. It is asked, or tried again with the same message id, by itself.',
  SKIPPED: 'Was not to be sent; `reason` says why.',
});

export const AttemptOutcomeEnum = graphqlEnum<AttemptOutcome>(
  'MessageAttemptOutcome',
  'What came of an attempt.',
  {
    ACCEPTED: 'The provider took the message.',
    FOUND: 'The provider, when asked, had taken it in an earlier attempt whose answer was lost.',
    REFUSED: 'The provider refused it for good.',
    RETRY: 'It was certainly not taken, and may be later.',
    UNKNOWN: 'It may have been taken: the answer was lost, or the process died before it could be kept.',
  },
);

export const MessageAudienceEnum = graphqlEnum<'CUSTOMER' | 'STAFF'>(
  'MessageAudience',
  'Whom a message is for.',
  {
    CUSTOMER: 'The customer.',
    STAFF: 'Somebody of the shop.',
  },
);
