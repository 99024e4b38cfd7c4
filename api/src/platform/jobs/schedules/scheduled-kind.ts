import { z } from 'zod';
import { type RegisteredKind, registered } from '../registry.js';
import type { Schedule } from '../triggers.js';

/** Work that time sets going, with what it does. It may be done again for a slot, when a process died over it. */
export interface ScheduledWork extends Schedule {
  /** @param slot when it was due */
  readonly run: (slot: Date, signal: AbortSignal) => Promise<void>;
}

const RETRY = { attempts: 5, firstPauseMs: 5_000, longestPauseMs: 300_000 };

/** The kind of the jobs of a schedule. */
export const scheduledKind = ({ name, run }: ScheduledWork): RegisteredKind =>
  registered({
    name,
    queue: 'schedules',
    payload: z.object({ slot: z.coerce.date() }),
    retry: RETRY,
    run: ({ slot }, { signal }) => run(slot, signal),
  });
