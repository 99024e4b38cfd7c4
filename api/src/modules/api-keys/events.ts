import { z } from 'zod';
import type { DomainEvent } from '../../kernel/events.js';
import { newId } from '../../kernel/ids.js';

const CHANGED = 'apiKey.changed';

/** The topic on which the changes of every key are told. */
export const ALL_KEYS = 'apiKey';

/** A key may let in other callers than before. */
export const keyChanged = (
  { id, publicId }: { readonly id: string; readonly publicId: string },
  at: Date,
): DomainEvent => ({
  id: newId(),
  type: CHANGED,
  subject: `${ALL_KEYS}:${id}`,
  occurredAt: at,
  payload: { keyId: id, publicId },
});

/** The same as it travels between processes. */
export const keyChangedEvent = z.object({
  type: z.literal(CHANGED),
  payload: z.object({ keyId: z.uuid(), publicId: z.string() }),
});
