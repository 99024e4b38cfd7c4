import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { JobKind } from '../../../platform/jobs/job-kind.js';
import type { Schedule } from '../../../platform/jobs/triggers.js';
import { PURGE } from '../delivery-jobs.js';

const KEPT_MS = 30 * 86_400_000;

/** Deliveries and their tries go with their messages. */
const DELETE: Statement = {
  name: 'webhook_purge',
  text: 'delete from webhook_message where created_at < $1',
};

export const purgeSchedule: Schedule = { name: PURGE, timing: { dailyAt: '03:40' } };

/** Forgets what was sent more than 30 days ago. */
export const purge = ({
  database,
  clock,
}: {
  readonly database: Database;
  readonly clock: Clock;
}): JobKind => ({
  name: PURGE,
  queue: 'schedules',
  payload: z.unknown(),
  retry: { attempts: 5, firstPauseMs: 60_000, longestPauseMs: 3_600_000 },
  run: async () => {
    await database.query(DELETE, [new Date(clock.now().getTime() - KEPT_MS)]);
  },
});
