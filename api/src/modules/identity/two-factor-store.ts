import type { Sql, Statement } from '../../platform/database/statement.js';

const START: Statement = {
  name: 'two_factor_start',
  text: `insert into staff_two_factor (staff_user_id, sealed_secret, created_at) values ($1, $2, $3)
    on conflict (staff_user_id) do update set sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
    where staff_two_factor.confirmed_at is null returning staff_user_id`,
};

/** For how long a secret waits for its first code. */
const PENDING_MS = 15 * 60_000;

const DROP_ABANDONED: Statement = {
  name: 'two_factor_drop_abandoned',
  text: `delete from staff_two_factor where staff_user_id in (select staff_user_id from staff_two_factor
    where confirmed_at is null and created_at < $1 for update skip locked)`,
};

const LOCK: Statement = {
  name: 'two_factor_lock',
  text: `select sealed_secret as "sealedSecret", last_step as "lastStep", confirmed_at is not null as "isOn"
    from staff_two_factor where staff_user_id = $1 for update`,
};

const ACCEPT: Statement = {
  name: 'two_factor_accept',
  text: `update staff_two_factor set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
    where staff_user_id = $1`,
};

const REMOVE: Statement = {
  name: 'two_factor_remove',
  text: `with codes as (delete from staff_recovery_code where staff_user_id = $1)
    delete from staff_two_factor where staff_user_id = $1 returning confirmed_at is not null as "wasOn"`,
};

const REPLACE_CODES: Statement = {
  name: 'recovery_codes_replace',
  text: `with old as (delete from staff_recovery_code where staff_user_id = $1)
    insert into staff_recovery_code (staff_user_id, hash) select $1, unnest($2::text[])`,
};

const USE_CODE: Statement = {
  name: 'recovery_code_use',
  text: `update staff_recovery_code set used_at = $3 where staff_user_id = $1 and hash = $2 and used_at is null
    returning (select count(*)::int from staff_recovery_code where staff_user_id = $1 and used_at is null) as before`,
};

const STATE: Statement = {
  name: 'two_factor_state',
  text: `select exists (select from staff_two_factor where staff_user_id = $1 and confirmed_at is not null) as "isOn",
    exists (select from staff_user_role h join role r on r.key = h.role_key
      where h.staff_user_id = $1 and r.requires_two_factor) as "isRequired"`,
};

export interface StoredTwoFactor {
  readonly sealedSecret: string;
  readonly lastStep: number | null;
  /** Whether it was confirmed by a first code. */
  readonly isOn: boolean;
}

/** Keeps a new secret that waits for its first code; false, and nothing kept, when two-factor is on already. */
export const startFactor = async (sql: Sql, userId: string, sealed: string, at: Date): Promise<boolean> =>
  (await sql.query(START, [userId, sealed, at])).length > 0;

/** Forgets all secrets that waited too long for their first code. */
export const dropAbandoned = async (sql: Sql, at: Date): Promise<void> => {
  await sql.query(DROP_ABANDONED, [new Date(at.getTime() - PENDING_MS)]);
};

/** What is stored, locked until the transaction ends: of two uses of one code the second sees the first. */
export const lockFactor = async (sql: Sql, userId: string): Promise<StoredTwoFactor | null> =>
  (await sql.query<StoredTwoFactor>(LOCK, [userId]))[0] ?? null;

/** Uses up a time step and those before it; the first one turns two-factor on. */
export const acceptStep = async (sql: Sql, userId: string, step: number, at: Date): Promise<void> => {
  await sql.query(ACCEPT, [userId, step, at]);
};

/** Turns two-factor off and forgets everything of it; answers whether it was on. */
export const removeFactor = async (sql: Sql, userId: string): Promise<boolean> =>
  (await sql.query<{ wasOn: boolean }>(REMOVE, [userId]))[0]?.wasOn ?? false;

export const replaceCodes = async (sql: Sql, userId: string, hashes: readonly string[]): Promise<void> => {
  await sql.query(REPLACE_CODES, [userId, hashes]);
};

/** Uses up a recovery code; answers how many are left, or null when it is none or was used. */
export const spendCode = async (sql: Sql, userId: string, hash: string, at: Date): Promise<number | null> => {
  const [used] = await sql.query<{ before: number }>(USE_CODE, [userId, hash, at]);
  return used ? used.before - 1 : null;
};

/** Whether two-factor is on, and whether a role that the user holds requires it. One statement. */
export const readFactorState = async (
  sql: Sql,
  userId: string,
): Promise<{ readonly isOn: boolean; readonly isRequired: boolean }> =>
  (await sql.query<{ isOn: boolean; isRequired: boolean }>(STATE, [userId]))[0] ?? {
    isOn: false,
    isRequired: false,
  };
