import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Customer } from '../../customers/index.js';

const MessagePreferenceSchema = defineEntity({
  name: 'MessagePreference',
  tableName: 'message_preference',
  properties: {
    customer: () => p.oneToOne(Customer).primary().deleteRule('cascade'),
    /** By which channels they want to be told; null: the shop chooses. */
    channels: p.array().columnType('text[]').nullable(),
    /** Whether they want to be reminded of quotations that are about to expire. */
    reminders: p.boolean(),
    updatedAt: column.instant(),
  },
});

/** What a customer wants to get, and how. */
export class MessagePreference extends MessagePreferenceSchema.class {}
MessagePreferenceSchema.setClass(MessagePreference);
