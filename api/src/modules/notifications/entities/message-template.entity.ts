import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';

const MessageTemplateSchema = defineEntity({
  name: 'MessageTemplate',
  tableName: 'message_template',
  properties: {
    /** "quotationSubmitted.EMAIL.es" */
    id: p.text().primary(),
    subject: p.text().nullable(),
    preheader: p.text().nullable(),
    providerTemplate: p.text().nullable(),
    body: p.text(),
    version: p.integer().version(),
    updatedAt: column.instant(),
    updatedBy: p.text().nullable(),
  },
});

/** What the shop says instead of the program's own text. */
export class MessageTemplate extends MessageTemplateSchema.class {}
MessageTemplateSchema.setClass(MessageTemplate);
