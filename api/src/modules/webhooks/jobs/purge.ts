import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { ScheduledWork } from '../../../platform/jobs/schedules/scheduled-kind.js';

const KEPT_MS = 30 * 86_400_000;

/** Deliveries and their tries go with their messages. */
const DELETE: Statement = {
  name: 'webhook_purge',
  text: 'delete from webhook_message where created_at < $1',
};

/** Forgets what was sent more than 30 days ago. */
export const purge = ({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): ScheduledWork => ({
  name: 'webhooks.purge',
  timing: { dailyAt: '03:40' },
  run: async () => {
    await database.query(DELETE, [new Date(clock.now().getTime() - KEPT_MS)]);
  },
});
