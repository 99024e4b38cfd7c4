import type { Logger } from 'pino';
import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../database/database.js';
import type { Sql, Statement } from '../../database/statement.js';
import type { Transaction } from '../../database/transaction.js';
import { enqueue, type NewJob } from '../enqueue.js';
import type { Schedule } from '../triggers.js';
import { latestSlot } from './latest-slot.js';

interface SchedulerDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly timeZone: (sql: Sql) => Promise<string>;
  readonly schedules: readonly Schedule[];
  readonly logger: Logger;
}

/** How late a schedule can be, in milliseconds. */
const LOOK_MS = 10_000;

/** Of several processes one moves a schedule on to a slot; those that come later find it there. */
const MOVE_ON: Statement = {
  name: 'job_schedule_move_on',
  text: `insert into job_schedule as known (name, slot)
    select name, slot from jsonb_to_recordset($1::jsonb) as due (name text, slot timestamptz)
    on conflict (name) do update set slot = excluded.slot where known.slot < excluded.slot
    returning name, (xmax = 0) as "isNew"`,
};

interface DueSchedule {
  readonly schedule: Schedule;
  readonly slot: Date;
}

/**
 * Makes one job for each time a schedule is due, whatever the number of processes that look. Times that nobody was there
 * for are made up for by one job, the latest. A day's work of a new installation begins with the next time, not the last.
 */
export class Scheduler {
  private readonly seen = new Map<string, number>();
  private zone: string | null = null;
  private looking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly dependencies: SchedulerDependencies) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS).unref();
    this.look();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  private look(): void {
    this.looking ??= this.moveOn()
      .catch((error: unknown) =>
        this.dependencies.logger.error({ err: error }, 'schedules could not be looked at'),
      )
      .finally(() => {
        this.looking = null;
      });
  }

  /** Asks the database only when a slot has come, at most once a minute or so; the zone may have changed by then. */
  private async moveOn(): Promise<void> {
    const { database, clock, timeZone } = this.dependencies;
    const now = clock.now();
    if (this.zone !== null && this.due(this.zone, now).length === 0) return;
    const asked = await database.transaction(async (transaction) => {
      this.zone = await timeZone(transaction);
      const due = this.due(this.zone, now);
      await enqueue(transaction, await this.jobsOf(transaction, due), now);
      return due;
    });
    for (const { schedule, slot } of asked) this.seen.set(schedule.name, slot.getTime());
  }

  private due(zone: string, now: Date): DueSchedule[] {
    return this.dependencies.schedules
      .map((schedule) => ({ schedule, slot: latestSlot(schedule.timing, zone, now) }))
      .filter(({ schedule, slot }) => this.seen.get(schedule.name) !== slot.getTime());
  }

  private async jobsOf(transaction: Transaction, due: readonly DueSchedule[]): Promise<NewJob[]> {
    const slots = due.map(({ schedule: { name }, slot }) => ({ name, slot }));
    type Moved = { readonly name: string; readonly isNew: boolean };
    const moved = await transaction.query<Moved>(MOVE_ON, [JSON.stringify(slots)]);
    const isNew = new Map(moved.map((one) => [one.name, one.isNew]));
    const begins = ({ name, timing }: Schedule) =>
      isNew.get(name) === false || (isNew.has(name) && 'everyMs' in timing);
    return due
      .filter(({ schedule }) => begins(schedule))
      .map(({ schedule: { name }, slot }) => ({
        kind: name,
        queue: 'schedules',
        key: `${name}:${slot.toISOString()}`,
        payload: { slot: slot.toISOString() },
      }));
  }
}
