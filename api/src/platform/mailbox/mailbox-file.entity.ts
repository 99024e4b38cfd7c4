import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../database/columns.js';
import { MailboxMessage } from './mailbox-message.entity.js';

const MailboxFileSchema = defineEntity({
  name: 'MailboxFile',
  tableName: 'mailbox_file',
  properties: {
    id: column.id(),
    message: () => p.manyToOne(MailboxMessage).deleteRule('cascade').index('mailbox_file_message_idx'),
    fileName: p.text(),
    contentType: p.text(),
    bytes: p.uint8array().columnType('bytea'),
  },
});

/** A file that would have gone with a message. */
export class MailboxFile extends MailboxFileSchema.class {}
MailboxFileSchema.setClass(MailboxFile);
