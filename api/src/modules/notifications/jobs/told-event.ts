import { z } from 'zod';

const of = <const Type extends string, Payload extends z.ZodType>(type: Type, payload: Payload) =>
  z.object({ type: z.literal(type), eventId: z.uuid(), at: z.coerce.date(), payload });

const quotation = z.object({ quotationId: z.uuid() });

/** An event that messages tell of, as the job that tells it carries it: ids, never contents. */
export const toldEvent = z.discriminatedUnion('type', [
  of('quotation.submitted', quotation),
  of('quotation.confirmed', quotation),
  of('quotation.rejected', quotation),
  of('quotation.changeRequested', quotation),
  of('quotation.expired', quotation),
  of('quotation.reminderDue', quotation.extend({ daysLeft: z.number().int() })),
  of('quotation.nudgeDue', quotation),
  of('summary.due', z.object({ day: z.iso.date() })),
  of('apiKey.expiring', z.object({ keyId: z.uuid(), daysLeft: z.number().int() })),
]);
export type ToldEvent = z.infer<typeof toldEvent>;
