import { z } from 'zod';

const of = <const Type extends string, Payload extends z.ZodType>(type: Type, payload: Payload) =>
  z.object({ type: z.literal(type), eventId: z.uuid(), at: z.coerce.date(), payload });

const quotation = z.object({ quotationId: z.uuid() });

/** The name and host of a webhook are its staff's own words; its row is nothing that notifications know. */
const pausedWebhook = z.object({
  endpointId: z.uuid(),
  ownerId: z.uuid().nullable(),
  name: z.string(),
  host: z.string(),
  reason: z.enum(['FAILING', 'GONE']),
});

/** An event that messages tell of, as the job that tells it carries it: ids, never what customers wrote. */
export const toldEvent = z.discriminatedUnion('type', [
  of('quotation.submitted', quotation),
  of('quotation.confirmed', quotation),
  of('quotation.rejected', quotation),
  of('quotation.changeRequested', quotation),
  of('quotation.expired', quotation),
  of('quotation.reminderDue', quotation.extend({ daysLeft: z.number().int() })),
  of('quotation.nudgeDue', quotation),
  of('summary.due', z.object({ day: z.iso.date() })),
  of('webhook.paused', pausedWebhook),
  of('apiKey.expiring', z.object({ keyId: z.uuid(), daysLeft: z.number().int() })),
]);
export type ToldEvent = z.infer<typeof toldEvent>;
