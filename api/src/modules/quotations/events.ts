import { z } from 'zod';
import { QUOTATION_STATUSES } from './domain/lifecycle.js';

/** Everything that a quotation announces. */
const QUOTATION_EVENT_TYPES = [
  'quotation.created',
  'quotation.updated',
  'quotation.submitted',
  'quotation.confirmed',
  'quotation.rejected',
  'quotation.expired',
  'quotation.changeRequested',
  'quotation.linkRevoked',
  'quotation.deleted',
] as const;
export type QuotationEventType = (typeof QUOTATION_EVENT_TYPES)[number];

/** All revisions of a number are one subject: whoever follows the private link follows them all. */
export const quotationSubject = (number: string): string => `quotation:${number}`;

/** What follows every quotation: the topic that all their events are told on as well. */
export const ALL_QUOTATIONS = 'quotation';

/** A quotation's event as it travels between processes. */
export const quotationEvent = z.object({
  id: z.string(),
  type: z.enum(QUOTATION_EVENT_TYPES),
  occurredAt: z.coerce.date(),
  payload: z.object({
    quotationId: z.string(),
    number: z.string(),
    revision: z.number(),
    version: z.number(),
    from: z.enum(QUOTATION_STATUSES).nullable(),
    to: z.enum(QUOTATION_STATUSES),
    /** Ids of the staff who answered for it before and after; none in events of earlier versions of this program. */
    sellers: z.array(z.string()).default([]),
  }),
});
export type QuotationDomainEvent = z.infer<typeof quotationEvent>;
