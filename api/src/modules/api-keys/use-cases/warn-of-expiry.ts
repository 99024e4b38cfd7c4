import type { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { ScheduledWork } from '../../../platform/jobs/schedules/scheduled-kind.js';
import { ALL_KEYS } from '../events.js';

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
}

/** Of several warnings that are due after a pause of the shop's machine only the latest; none of a key that never had so long. */
const WARN: Statement = {
  name: 'api_key_notice_give',
  text: `with due as (
      select k.id, k.expires_at, threshold.days_left from api_key k
        join (values (14, 7), (7, 1), (1, 0)) as threshold (days_left, next)
          on k.expires_at > $1::timestamptz + make_interval(hours => threshold.next * 24)
          and k.expires_at <= $1::timestamptz + make_interval(hours => threshold.days_left * 24)
          and k.created_at <= k.expires_at - make_interval(hours => threshold.days_left * 24)
      where k.revoked_at is null),
    marked as (insert into api_key_notice (api_key_id, expires_at, days_left, given_at)
      select id, expires_at, days_left, $1 from due on conflict do nothing returning api_key_id, days_left)
    select api_key_id as "keyId", days_left as "daysLeft" from marked`,
};

const warnOfExpiry = ({ database, clock }: Dependencies): Promise<void> =>
  database.transaction(async (transaction) => {
    const now = clock.now();
    type Due = { readonly keyId: string; readonly daysLeft: number };
    for (const { keyId, daysLeft } of await transaction.query<Due>(WARN, [now])) {
      transaction.emit({
        id: newId(),
        type: 'apiKey.expiring',
        subject: `${ALL_KEYS}:${keyId}`,
        occurredAt: now,
        payload: { keyId, daysLeft },
      });
    }
  });

/** Announces `apiKey.expiring` 14 days, 7 days and 1 day before a key ends, once each. */
export const apiKeySchedules = (dependencies: Dependencies): readonly ScheduledWork[] => [
  { name: 'apiKeys.warn', timing: { everyMs: 3_600_000 }, run: () => warnOfExpiry(dependencies) },
];
