import type { DomainEvent } from '../../kernel/events.js';
import type { NewJob } from './enqueue.js';

/**
 * What an event sets going. The relay asks once the event is committed and keeps the jobs together with the mark that it
 * was relayed, so none is lost and none is doubled. Pure: what has to be looked up is the job's work.
 */
export interface EventTrigger {
  /** Events' types: "quotation.submitted". */
  readonly types: readonly string[];
  readonly jobs: (event: DomainEvent) => readonly NewJob[];
}

/** When a schedule is due: every so often, or at a time of day in the shop's time zone. */
export type Timing =
  | { readonly everyMs: number }
  /** "08:00": once on each day of the shop's zone, also on those with 23 or 25 hours. */
  | { readonly dailyAt: string };

/** Work that time sets going: one job for each time that it is due, whatever the number of processes. */
export interface Schedule {
  /** Unique: "quotations.expire". Its job's kind has the same name and is in the queue `schedules`. */
  readonly name: string;
  readonly timing: Timing;
}
