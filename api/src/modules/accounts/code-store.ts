import type { Sql, Statement } from '../../platform/database/statement.js';
import type { Requester } from '../identity/index.js';
import type { Contact } from './domain/contact.js';
import {
  CODE_SECONDS,
  MOST_FROM_NETWORK,
  MOST_PER_ADDRESS,
  MOST_PER_NETWORK,
  MOST_PER_REQUESTER,
  MOST_TRIES,
  RESEND_SECONDS,
} from './domain/sign-in-codes.js';

const HOUR_MS = 3_600_000;
const FORGOTTEN_MS = 24 * HOUR_MS;

/** Those that another transaction uses stay for the next time: nobody waits here. */
const FORGET: Statement = {
  name: 'sign_in_code_forget',
  text: `delete from sign_in_code where (kind, address, requester) in (
    select kind, address, requester from sign_in_code where sent_at < $1 for update skip locked)`,
};

/** Requests for one address take turns, whoever asks: each finds the codes that the ones before it placed. */
const LOCK: Statement = {
  name: 'sign_in_code_lock',
  text: `select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))::text`,
};

const sentInHour = (condition: string): string =>
  `(select coalesce(sum(sent_in_hour), 0) from sign_in_code
      where kind = $1::text and address = $2::text and hour_from > $7::timestamptz and ${condition})`;

const PLACE: Statement = {
  name: 'sign_in_code_place',
  text: `insert into sign_in_code as known
      (kind, address, requester, code_hash, sent_at, expires_at, tries, used, hour_from, sent_in_hour, network)
    select $1::text, $2::text, $9::text, $3, $4::timestamptz, $5::timestamptz, 0, false, $4::timestamptz, 1, $6::text
    where (select count(*) from sign_in_code where network = $6::text and sent_at > $7::timestamptz) < ${MOST_PER_NETWORK}
      and ${sentInHour('network = $6::text')} < ${MOST_FROM_NETWORK}
      and ${sentInHour('true')} < ${MOST_PER_ADDRESS}
    on conflict (kind, address, requester) do update set code_hash = excluded.code_hash, sent_at = excluded.sent_at,
      expires_at = excluded.expires_at, tries = 0, used = false, network = excluded.network,
      hour_from = case when known.hour_from <= $7::timestamptz then excluded.hour_from else known.hour_from end,
      sent_in_hour = case when known.hour_from <= $7::timestamptz then 1 else known.sent_in_hour + 1 end
    where known.sent_at <= $8::timestamptz
      and (known.hour_from <= $7::timestamptz or known.sent_in_hour < ${MOST_PER_REQUESTER})
    returning address`,
};

/** Counts the try before anybody knows whether it is right, and holds the row until the transaction ends. */
const TRY: Statement = {
  name: 'sign_in_code_try',
  text: `update sign_in_code set tries = tries + 1
    where kind = $1 and address = $2 and requester = $3 and not used and tries < ${MOST_TRIES} and expires_at > $4
    returning code_hash as hash`,
};

const SPEND: Statement = {
  name: 'sign_in_code_spend',
  text: 'update sign_in_code set used = true where kind = $1 and address = $2 and requester = $3',
};

export interface NewCode {
  readonly contact: Contact;
  readonly hash: string;
  readonly requester: Requester;
  readonly at: Date;
}

/** Takes codes out of the table that nobody can use or count any more. */
export const forgetCodes = async (sql: Sql, now: Date): Promise<void> => {
  await sql.query(FORGET, [new Date(now.getTime() - FORGOTTEN_MS)]);
};

/** Makes a code the one that its address has for its requester, unless too many were asked for; tells whether it did. */
export const placeCode = async (sql: Sql, { contact, hash, requester, at }: NewCode): Promise<boolean> => {
  const before = (ms: number) => new Date(at.getTime() - ms);
  await forgetCodes(sql, at);
  await sql.query(LOCK, [contact.kind, contact.value]);
  const placed = await sql.query(PLACE, [
    contact.kind,
    contact.value,
    hash,
    at,
    new Date(at.getTime() + CODE_SECONDS * 1_000),
    requester.network,
    before(HOUR_MS),
    before(RESEND_SECONDS * 1_000),
    requester.key,
  ]);
  return placed.length > 0;
};

/** The hash of the live code that an address was sent for the requester, with one try fewer left; null when there is none. */
export const tryCode = async (
  sql: Sql,
  { kind, value }: Contact,
  { key }: Requester,
  at: Date,
): Promise<string | null> => {
  const [live] = await sql.query<{ hash: string }>(TRY, [kind, value, key, at]);
  return live?.hash ?? null;
};

/** The code that an address was sent for the requester works no more. */
export const spendCode = async (sql: Sql, { kind, value }: Contact, { key }: Requester): Promise<void> => {
  await sql.query(SPEND, [kind, value, key]);
};
