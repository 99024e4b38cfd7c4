import type { Clock } from '../../../kernel/clock.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import { type AuditActor, recordAudit } from '../../audit/index.js';
import type { CustomerActor } from '../../identity/index.js';
import type { QuotationQueries } from '../../quotations/index.js';
import type { Preference } from '../domain/choose-channels.js';
import type { StopLinks } from '../domain/stop-links.js';
import { OF_ACCOUNT, OF_QUOTATION } from './read-preferences.js';

interface PreferenceDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly stopLinks: StopLinks;
  readonly quotations: Pick<QuotationQueries, 'idByToken'>;
}

/** A customer's record and what held for it before. */
interface Chooser extends Preference {
  readonly id: string;
}

/** Locks the records of a condition, writes what is wanted for each, and tells what held before. */
const choosing = (name: string, which: string, wanted: string, changed: string): Statement => ({
  name,
  text: `with before as (select c.id, p.channels, coalesce(p.reminders, true) as reminders
      from customer c left join message_preference p on p.customer_id = c.id where ${which} for update of c),
    written as (insert into message_preference (customer_id, channels, reminders, updated_at)
      select id, ${wanted} from before
      on conflict (customer_id) do update set ${changed}, updated_at = excluded.updated_at)
    select id, channels, reminders from before`,
});

const setting = (name: string, which: string): Statement =>
  choosing(
    name,
    which,
    '$2::text[], $3::boolean, $4::timestamptz',
    'channels = excluded.channels, reminders = excluded.reminders',
  );

const SET_FOR_ACCOUNT = setting('message_preference_set', OF_ACCOUNT);
const SET_FOR_QUOTATION = setting('message_preference_set_by_link', OF_QUOTATION);

/** A record that was merged leads to the one that stayed. */
const STOP = choosing(
  'message_preference_stop',
  'c.id = coalesce((select kept_id from merged_customer where id = $1), $1)',
  'null::text[], false, $2::timestamptz',
  'reminders = false',
);

const twice: Fault = { code: 'INVALID', message: { key: 'message.channels' }, path: ['channels'] };
const unknownLink: Fault = { code: 'NOT_FOUND', message: { key: 'quotation.notFound' }, path: ['token'] };

const namesOneTwice = ({ channels }: Preference): boolean =>
  channels !== null && new Set(channels).size !== channels.length;

/** Changes what customers want and tells the audit log of it, for each of their records. */
const choose = (
  { database, clock }: Pick<PreferenceDependencies, 'database' | 'clock'>,
  { actor, ip }: { readonly actor: AuditActor; readonly ip: string | null },
  statement: Statement,
  values: readonly unknown[],
  wanted: Partial<Preference>,
): Promise<void> =>
  database.transaction(async (transaction) => {
    const at = clock.now();
    for (const { id, channels, reminders } of await transaction.query<Chooser>(statement, [...values, at])) {
      const before = { channels, reminders };
      const after = { ...before, ...wanted };
      recordAudit(transaction, {
        actor,
        ip,
        at,
        action: 'customer.messagesChosen',
        subjectId: id,
        before,
        after,
      });
    }
  });

/** What the owner of an account wants to get, for all their records. */
export const setPreference =
  (dependencies: PreferenceDependencies) =>
  async (
    caller: { readonly actor: CustomerActor; readonly ip: string | null },
    wanted: Preference,
  ): Promise<Result<null>> => {
    if (namesOneTwice(wanted)) return refuse(twice);
    const { channels, reminders } = wanted;
    await choose(dependencies, caller, SET_FOR_ACCOUNT, [caller.actor.id, channels, reminders], wanted);
    return accept(null);
  };

/** What the holder of a private link wants the customer of its quotation to get. */
export const setPreferenceByLink =
  (dependencies: PreferenceDependencies) =>
  async (token: string, ip: string | null, wanted: Preference): Promise<Result<null>> => {
    const quotationId = await dependencies.quotations.idByToken(token);
    const faults = [
      ...(quotationId === null ? [unknownLink] : []),
      ...(namesOneTwice(wanted) ? [twice] : []),
    ];
    if (faults.length > 0) return refuse(...faults);
    const caller = { actor: { kind: 'link' }, ip } as const;
    const { channels, reminders } = wanted;
    await choose(dependencies, caller, SET_FOR_QUOTATION, [quotationId, channels, reminders], wanted);
    return accept(null);
  };

/** Ends the reminders of whomever a link names; false: it is none of ours. */
export const stopReminders =
  (dependencies: PreferenceDependencies) =>
  async (token: string, ip: string | null): Promise<boolean> => {
    const customerId = dependencies.stopLinks.customerIn(token);
    if (customerId === null) return false;
    const caller = { actor: { kind: 'anonymous' }, ip } as const;
    await choose(dependencies, caller, STOP, [customerId], { reminders: false });
    return true;
  };
