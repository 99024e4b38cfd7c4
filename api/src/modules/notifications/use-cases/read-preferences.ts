import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { CustomerActor } from '../../identity/index.js';
import type { QuotationQueries } from '../../quotations/index.js';
import type { Channel } from '../domain/channel.js';
import type { Preference } from '../domain/choose-channels.js';

/** Whose records a choice is for, as a condition about `customer c`. */
export const OF_ACCOUNT = 'c.account_id = $1';
export const OF_QUOTATION = 'c.id = (select customer_id from quotation where id = $1)';

/** What a customer wants, and by which channels the shop could tell them at all. */
export interface KnownPreference extends Preference {
  readonly reachableBy: readonly Channel[];
}

/** The newest choice for the records of a condition. Until there is one, the shop chooses. */
const reading = (name: string, which: string): Statement => ({
  name,
  text: `with own as (select c.id, c.email, c.phone, c.whatsapp from customer c where ${which}),
    chosen as (select p.channels, p.reminders from message_preference p join own on own.id = p.customer_id
      order by p.updated_at desc, own.id limit 1)
    select (select channels from chosen) as channels, coalesce((select reminders from chosen), true) as reminders,
      array_remove(array[
        case when exists (select from own where email is not null) then 'EMAIL' end,
        case when exists (select from own where phone is not null) then 'SMS' end,
        case when exists (select from own where whatsapp is not null) then 'WHATSAPP' end], null) as "reachableBy"`,
});

const FIND_FOR_ACCOUNT = reading('message_preference_of_account', OF_ACCOUNT);
const FIND_FOR_QUOTATION = reading('message_preference_by_link', OF_QUOTATION);

interface Dependencies {
  readonly database: Sql;
  readonly quotations: Pick<QuotationQueries, 'idByToken'>;
}

const NOTHING_KNOWN: KnownPreference = { channels: null, reminders: true, reachableBy: [] };

const read = async (sql: Sql, statement: Statement, id: string): Promise<KnownPreference> =>
  (await sql.query<KnownPreference>(statement, [id]))[0] ?? NOTHING_KNOWN;

/** What the owner of an account wants to get. */
export const preferenceOf =
  ({ database }: Dependencies) =>
  ({ id }: CustomerActor): Promise<KnownPreference> =>
    read(database, FIND_FOR_ACCOUNT, id);

/** For the holder of a private link; null: it opens nothing. */
export const preferenceByLink =
  ({ database, quotations }: Dependencies) =>
  async (token: string): Promise<KnownPreference | null> => {
    const quotationId = await quotations.idByToken(token);
    return quotationId === null ? null : read(database, FIND_FOR_QUOTATION, quotationId);
  };
