import type { Sql, Statement } from '../../platform/database/statement.js';
import type { Contact } from './domain/contact.js';
import {
  CODE_SECONDS,
  MOST_PER_ADDRESS,
  MOST_PER_IP,
  MOST_TRIES,
  RESEND_SECONDS,
} from './domain/sign-in-codes.js';

const HOUR_MS = 3_600_000;
const FORGOTTEN_MS = 24 * HOUR_MS;

/** Those that another transaction uses stay for the next time: nobody waits here. */
const FORGET: Statement = {
  name: 'sign_in_code_forget',
  text: `delete from sign_in_code where (kind, address) in (
    select kind, address from sign_in_code where sent_at < $1 for update skip locked)`,
};

/** One statement decides and writes, so that of two simultaneous requests one finds the other's code. */
const PLACE: Statement = {
  name: 'sign_in_code_place',
  text: `insert into sign_in_code as known
      (kind, address, code_hash, sent_at, expires_at, tries, used, hour_from, sent_in_hour, ip)
    select $1, $2, $3, $4::timestamptz, $5::timestamptz, 0, false, $4::timestamptz, 1, $6::text
    where (select count(*) from sign_in_code where ip = $6::text and sent_at > $7::timestamptz) < ${MOST_PER_IP}
    on conflict (kind, address) do update set code_hash = excluded.code_hash, sent_at = excluded.sent_at,
      expires_at = excluded.expires_at, tries = 0, used = false, ip = excluded.ip,
      hour_from = case when known.hour_from <= $7::timestamptz then excluded.hour_from else known.hour_from end,
      sent_in_hour = case when known.hour_from <= $7::timestamptz then 1 else known.sent_in_hour + 1 end
    where known.sent_at <= $8::timestamptz
      and (known.hour_from <= $7::timestamptz or known.sent_in_hour < ${MOST_PER_ADDRESS})
    returning address`,
};

/** Counts the try before anybody knows whether it is right, and holds the row until the transaction ends. */
const TRY: Statement = {
  name: 'sign_in_code_try',
  text: `update sign_in_code set tries = tries + 1
    where kind = $1 and address = $2 and not used and tries < ${MOST_TRIES} and expires_at > $3
    returning code_hash as hash`,
};

const SPEND: Statement = {
  name: 'sign_in_code_spend',
  text: 'update sign_in_code set used = true where kind = $1 and address = $2',
};

export interface NewCode {
  readonly contact: Contact;
  readonly hash: string;
  readonly ip: string | null;
  readonly at: Date;
}

/** Makes a code the one that its address has, unless too many were asked for; tells whether it did. */
export const placeCode = async (sql: Sql, { contact, hash, ip, at }: NewCode): Promise<boolean> => {
  const before = (ms: number) => new Date(at.getTime() - ms);
  await sql.query(FORGET, [before(FORGOTTEN_MS)]);
  const placed = await sql.query(PLACE, [
    contact.kind,
    contact.value,
    hash,
    at,
    new Date(at.getTime() + CODE_SECONDS * 1_000),
    ip,
    before(HOUR_MS),
    before(RESEND_SECONDS * 1_000),
  ]);
  return placed.length > 0;
};

/** The hash of an address's live code, with one try fewer left; null when there is none. */
export const tryCode = async (sql: Sql, { kind, value }: Contact, at: Date): Promise<string | null> => {
  const [live] = await sql.query<{ hash: string }>(TRY, [kind, value, at]);
  return live?.hash ?? null;
};

/** Nobody can use the address's code again. */
export const spendCode = async (sql: Sql, { kind, value }: Contact): Promise<void> => {
  await sql.query(SPEND, [kind, value]);
};
