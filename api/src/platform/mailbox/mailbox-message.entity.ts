import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../database/columns.js';

export const MAILBOX_CHANNELS = ['MAIL', 'TEXT', 'WHATSAPP'] as const;

const MailboxMessageSchema = defineEntity({
  name: 'MailboxMessage',
  tableName: 'mailbox_message',
  properties: {
    id: column.id(),
    channel: p.enum([...MAILBOX_CHANNELS]),
    recipient: p.text(),
    /** Null for text messages. */
    subject: p.text().nullable(),
    body: p.text(),
    /** Null for messages that have only text. */
    html: p.text().nullable(),
    at: column.instant(),
  },
});

/** A message that would have left the house, kept where no mail server is configured. */
export class MailboxMessage extends MailboxMessageSchema.class {}
MailboxMessageSchema.setClass(MailboxMessage);
