import { z } from 'zod';
import type { DomainEvent } from '../../kernel/events.js';
import { newId } from '../../kernel/ids.js';

const TYPE = 'session.ended';

/** The topic on which the end of every session is told. */
export const ALL_SESSIONS = 'session';

/** A session was ended before its time. */
export const sessionEnded = (sessionId: string, at: Date): DomainEvent => ({
  id: newId(),
  type: TYPE,
  subject: `${ALL_SESSIONS}:${sessionId}`,
  occurredAt: at,
  payload: { sessionId },
});

/** The same as it travels between processes. */
export const sessionEndedEvent = z.object({
  type: z.literal(TYPE),
  occurredAt: z.coerce.date(),
  payload: z.object({ sessionId: z.uuid() }),
});
