import { z } from 'zod';
import { WEBHOOK_EVENTS } from './event-types.js';

const head = { id: z.uuid(), at: z.coerce.date() };

/** An event that endpoints are told of, as the job that tells it holds it: what it was, and the ids that it is about. */
export const occurrence = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z
      .enum(WEBHOOK_EVENTS)
      .extract([
        'quotation.submitted',
        'quotation.confirmed',
        'quotation.rejected',
        'quotation.expired',
        'quotation.revised',
      ]),
    payload: z.object({ quotationId: z.uuid(), version: z.number(), to: z.string() }),
  }),
  z.object({
    ...head,
    type: z.literal('customer.created'),
    payload: z.object({ customerId: z.uuid(), type: z.string() }),
  }),
  z.object({
    ...head,
    type: z.literal('price.changed'),
    payload: z.object({ productId: z.uuid(), action: z.string() }),
  }),
]);
export type Occurrence = z.output<typeof occurrence>;
