import { type Clock, dayIn } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { shopTimeZone } from '../../modules/shop/index.js';
import type { Database } from '../../platform/database/database.js';
import type { ScheduledWork } from '../../platform/jobs/schedules/scheduled-kind.js';

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Announces `summary.due` at 08:00 of the shop's zone. `day` is the one that begins; a process that dies over it can
 * announce it again, so what follows goes by the day.
 */
export const dailySummary = ({ database, clock }: Dependencies): ScheduledWork => ({
  name: 'summary.daily',
  timing: { dailyAt: '08:00' },
  run: (slot) =>
    database.transaction(async (transaction) => {
      const day = dayIn(await shopTimeZone(transaction), slot);
      transaction.emit({
        id: newId(),
        type: 'summary.due',
        subject: `summary:${day}`,
        occurredAt: clock.now(),
        payload: { day },
      });
    }),
});
