import { newId } from '../../../kernel/ids.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { QuotationDependencies } from '../quotation-dependencies.js';

type Dependencies = Pick<QuotationDependencies, 'database' | 'clock'>;

/** At most so many in one transaction. */
const BATCH = 200;

interface DueNotice {
  readonly quotationId: string;
  readonly number: string;
  /** Null where the notice is not about the expiry. */
  readonly daysLeft: number | null;
}

const GIVE = `insert into quotation_notice as given (quotation_id, notice, given_at) select id, notice, $1 from due`;
const MARK = `${GIVE} on conflict do nothing returning quotation_id`;
/** Whoever comes second finds that it was just given. */
const MARK_AGAIN = `${GIVE} on conflict (quotation_id, notice) do update set given_at = excluded.given_at
  where given.given_at <= excluded.given_at - interval '48 hours' returning quotation_id`;
const MARKED = `select due.id as "quotationId", due.number, due.days_left as "daysLeft"
  from due join marked on marked.quotation_id = due.id`;

/**
 * Those that were already with the customer so many days before their expiry; of two notices that are both due after a
 * pause of the shop's machine only the later one.
 */
const REMINDERS: Statement = {
  name: 'quotation_notice_reminders',
  text: `with due as (
      select q.id, q.number, threshold.notice, threshold.days_left from quotation q
        join (values ('EXPIRES_IN_3_DAYS', 3, 1), ('EXPIRES_IN_1_DAY', 1, 0)) as threshold (notice, days_left, next)
          on q.expires_at > $1::timestamptz + make_interval(hours => threshold.next * 24)
          and q.expires_at <= $1::timestamptz + make_interval(hours => threshold.days_left * 24)
          and q.submitted_at <= q.expires_at - make_interval(hours => threshold.days_left * 24)
      where q.status = 'PENDING' and q.expires_at <= $1::timestamptz + interval '72 hours' and not exists (
        select from quotation_notice given where given.quotation_id = q.id and given.notice = threshold.notice)
      order by q.expires_at limit ${BATCH}),
    marked as (${MARK})
    ${MARKED}`,
};

/**
 * Those that nothing has happened to for 2 days, sending them included, once for what happened last. What was left for more
 * than 9 is known to wait: it is not brought up at once.
 */
const NUDGES: Statement = {
  name: 'quotation_notice_nudges',
  text: `with due as (
      select q.id, q.number, 'NUDGE' as notice, null::int as days_left from quotation q
        cross join lateral (select max(e.at) as at from quotation_event e where e.quotation_id = q.id) latest
      where q.status = 'PENDING' and q.expires_at > $1::timestamptz
        and q.updated_at <= $1::timestamptz - interval '48 hours'
        and latest.at <= $1::timestamptz - interval '48 hours' and latest.at > $1::timestamptz - interval '216 hours'
        and not exists (select from quotation_notice given
          where given.quotation_id = q.id and given.notice = 'NUDGE' and given.given_at >= latest.at)
      order by latest.at limit ${BATCH}),
    marked as (${MARK_AGAIN})
    ${MARKED}`,
};

/** Apart from the quotations' own events: nothing happened to them that their followers would want to see. */
const giveNotice =
  (type: string, statement: Statement) =>
  ({ database, clock }: Dependencies) =>
  async (signal: AbortSignal): Promise<void> => {
    let given: number;
    do {
      signal.throwIfAborted();
      given = await database.transaction(async (transaction) => {
        const now = clock.now();
        const due = await transaction.query<DueNotice>(statement, [now]);
        for (const { quotationId, number, daysLeft } of due) {
          const payload = { quotationId, number, ...(daysLeft === null ? {} : { daysLeft }) };
          transaction.emit({ id: newId(), type, subject: `notice:${number}`, occurredAt: now, payload });
        }
        return due.length;
      });
    } while (given === BATCH);
  };

/** Announces `quotation.reminderDue` 3 days and 1 day before a quotation's expiry, once each. */
export const remindOfExpiry = giveNotice('quotation.reminderDue', REMINDERS);

/** Announces `quotation.nudgeDue` of a quotation that was let lie for 2 days, once after whatever happened to it last. */
export const nudgeStaff = giveNotice('quotation.nudgeDue', NUDGES);
