import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../database/columns.js';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  indexes: [
    {
      name: 'outbox_event_waiting',
      expression: 'create index outbox_event_waiting on outbox_event (sequence) where relayed_at is null',
    },
  ],
  properties: {
    /** Order of insertion. Per subject this is also the order of commits, since writers hold the subject's row lock. */
    sequence: p.bigint('number').primary().autoincrement(),
    id: p.uuid().unique(),
    type: p.text(),
    subject: p.text(),
    occurredAt: column.instant(),
    payload: column.json<Record<string, unknown>>(),
    relayedAt: column.instant().nullable(),
  },
});

/** An event waiting to be told to subscribers and jobs, written in the transaction that caused it. */
export class OutboxEvent extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEvent);
