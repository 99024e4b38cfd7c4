import type { Clock } from '../../../kernel/clock.js';
import { accept, type Result, refuse } from '../../../kernel/fault.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { CustomerActor } from '../../identity/index.js';
import type { Channel } from '../domain/channel.js';
import type { Preference } from '../domain/choose-channels.js';
import type { StopLinks } from '../domain/stop-links.js';

interface PreferenceDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly stopLinks: StopLinks;
}

const SET: Statement = {
  name: 'message_preference_set',
  text: `insert into message_preference (customer_id, channels, reminders, updated_at)
    select id, $2::text[], $3, $4 from customer where account_id = $1
    on conflict (customer_id) do update set channels = excluded.channels, reminders = excluded.reminders,
      updated_at = excluded.updated_at`,
};

const OF_ACCOUNT: Statement = {
  name: 'message_preference_of_account',
  text: `select p.channels, p.reminders from message_preference p join customer c on c.id = p.customer_id
    where c.account_id = $1 order by p.updated_at desc, c.id limit 1`,
};

/** A record that was merged leads to the one that stayed. */
const STOP: Statement = {
  name: 'message_preference_stop',
  text: `insert into message_preference (customer_id, channels, reminders, updated_at)
    select c.id, null, false, $2 from customer c
    where c.id = coalesce((select kept_id from merged_customer where id = $1), $1)
    on conflict (customer_id) do update set reminders = false, updated_at = excluded.updated_at`,
};

/** What the owner of an account wants to get, for all their records. */
export const setPreference =
  ({ database, clock }: PreferenceDependencies) =>
  async (
    { id }: CustomerActor,
    channels: readonly Channel[] | null,
    reminders: boolean,
  ): Promise<Result<null>> => {
    if (channels && new Set(channels).size !== channels.length) {
      return refuse({ code: 'INVALID', message: { key: 'message.channels' }, path: ['channels'] });
    }
    await database.transaction((transaction) =>
      transaction.query(SET, [id, channels, reminders, clock.now()]),
    );
    return accept(null);
  };

/** Until they choose, the shop does. */
export const preferenceOf =
  ({ database }: PreferenceDependencies) =>
  async ({ id }: CustomerActor): Promise<Preference> => {
    const [row] = await database.query<Preference>(OF_ACCOUNT, [id]);
    return row ?? { channels: null, reminders: true };
  };

/** Ends the reminders of whomever a link names; false: it is none of ours. */
export const stopReminders =
  ({ database, clock, stopLinks }: PreferenceDependencies) =>
  async (token: string): Promise<boolean> => {
    const customerId = stopLinks.customerIn(token);
    if (customerId === null) return false;
    await database.transaction((transaction) => transaction.query(STOP, [customerId, clock.now()]));
    return true;
  };
