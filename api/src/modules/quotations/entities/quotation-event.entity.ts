import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../../platform/database/columns.js';
import { QUOTATION_STATUSES } from '../domain/lifecycle.js';
import { Quotation } from './quotation.entity.js';

/** What the history tells: one kind per thing that can be done to a quotation. */
export const QUOTATION_EVENT_KINDS = [
  'CREATED',
  'UPDATED',
  'RECALCULATED',
  'SUBMITTED',
  'CONFIRMED',
  'REJECTED',
  'EXPIRED',
  'CHANGE_REQUESTED',
  'REVISED',
  'DUPLICATED',
  'LINK_REVOKED',
  'SELLER_ASSIGNED',
  'SENT',
] as const;
export type QuotationEventKind = (typeof QUOTATION_EVENT_KINDS)[number];

const QuotationEventSchema = defineEntity({
  name: 'QuotationEvent',
  tableName: 'quotation_event',
  indexes: [{ name: 'quotation_event_quotation_at', properties: ['quotation', 'at', 'id'] }],
  properties: {
    id: column.id(),
    quotation: () => p.manyToOne(Quotation).deleteRule('cascade'),
    at: column.instant(),
    kind: p.enum([...QUOTATION_EVENT_KINDS]),
    from: p
      .enum([...QUOTATION_STATUSES])
      .name('from_status')
      .nullable(),
    to: p
      .enum([...QUOTATION_STATUSES])
      .name('to_status')
      .nullable(),
    /** Who did it, in words: a staff member's name, or null for the customer through the private link. */
    actor: p.text().nullable(),
    message: p.text().nullable(),
  },
});

/** One entry of a quotation's history; written with the change it tells of, never altered. */
export class QuotationEvent extends QuotationEventSchema.class {}
QuotationEventSchema.setClass(QuotationEvent);
