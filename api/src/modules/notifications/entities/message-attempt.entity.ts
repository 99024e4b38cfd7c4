import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { ATTEMPT_OUTCOMES } from '../domain/channel.js';
import { OutgoingMessage } from './outgoing-message.entity.js';

const MessageAttemptSchema = defineEntity({
  name: 'MessageAttempt',
  tableName: 'message_attempt',
  uniques: [{ name: 'message_attempt_number', properties: ['message', 'number'] }],
  checks: [{ name: 'message_attempt_ended', expression: '(ended_at is null) = (outcome is null)' }],
  properties: {
    id: column.id(),
    message: () => p.manyToOne(OutgoingMessage).deleteRule('cascade').index(false),
    number: p.smallint(),
    /** The job that made it: when that job comes back to it, the process that began it is gone. */
    jobId: p.text(),
    provider: p.text(),
    /** Committed before the provider is called. */
    beganAt: column.instant(),
    endedAt: column.instant().nullable(),
    outcome: p.enum([...ATTEMPT_OUTCOMES]).nullable(),
    error: p.text().nullable(),
  },
});

/** One try at sending a message. */
export class MessageAttempt extends MessageAttemptSchema.class {}
MessageAttemptSchema.setClass(MessageAttempt);
