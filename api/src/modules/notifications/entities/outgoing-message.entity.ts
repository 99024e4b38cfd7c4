import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { Customer } from '../../customers/index.js';
import { StaffUser } from '../../identity/index.js';
import { Quotation } from '../../quotations/index.js';
import { CHANNELS, MESSAGE_STATES } from '../domain/channel.js';

const OutgoingMessageSchema = defineEntity({
  name: 'OutgoingMessage',
  tableName: 'outgoing_message',
  uniques: [{ name: 'outgoing_message_once', properties: ['eventId', 'channel', 'recipient'] }],
  indexes: [
    { name: 'outgoing_message_by_created_at', properties: ['createdAt', 'id'] },
    { name: 'outgoing_message_by_state', properties: ['state', 'createdAt', 'id'] },
    {
      name: 'outgoing_message_with_text',
      expression:
        'create index outgoing_message_with_text on outgoing_message (created_at) where text_removed_at is null',
    },
    { name: 'outgoing_message_quotation_idx', properties: ['quotation', 'createdAt', 'id'] },
  ],
  properties: {
    /** Made when the message is decided: what providers know it by, however often it is tried. */
    id: column.id(),
    /** What it tells of; an id of its own when somebody sends it by hand. */
    eventId: p.uuid(),
    /** The key of its kind. */
    template: p.text(),
    channel: p.enum([...CHANNELS]),
    /** Empty when there is nowhere to send it. */
    recipient: p.text(),
    language: p.text(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade').nullable(),
    customer: () =>
      p.manyToOne(Customer).deleteRule('cascade').nullable().index('outgoing_message_customer_idx'),
    staffUser: () => p.manyToOne(StaffUser).deleteRule('set null').nullable(),
    /** Who of the staff sent it by hand; null: an event did. */
    requestedBy: p.text().nullable(),
    /** Secret links are not in here: they are put in when it is sent. */
    subject: p.text().nullable(),
    html: p.text().nullable(),
    text: p.text(),
    providerTemplate: p.text().nullable(),
    parameters: column.texts(),
    /** Kinds of document that go with it. */
    attachments: column.texts(),
    state: p.enum([...MESSAGE_STATES]),
    /** Why it was not sent. */
    reason: p.text().nullable(),
    provider: p.text().nullable(),
    providerId: p.text().nullable().index('outgoing_message_provider_id_idx'),
    createdAt: column.instant(),
    updatedAt: column.instant(),
    sentAt: column.instant().nullable(),
    /** When its words were removed: text and parameters are empty from then on, and html null. */
    textRemovedAt: column.instant().nullable(),
  },
});

/** A message to a customer or to somebody of the staff, and how far it came. */
export class OutgoingMessage extends OutgoingMessageSchema.class {}
OutgoingMessageSchema.setClass(OutgoingMessage);
