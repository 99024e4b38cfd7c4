import type { Sql, Statement } from '../../platform/database/statement.js';
import type { StoredKey } from './domain/admit.js';

const FIND: Statement = {
  name: 'api_key_find',
  text: `select id, name, hash, previous_hash as "previousHash", previous_until as "previousUntil", permissions,
      discount_limit::text as "discountLimit", budget, networks, expires_at as "expiresAt",
      revoked_at as "revokedAt", last_used_at as "lastUsedAt"
    from api_key where public_id = $1`,
};

const TOUCH: Statement = {
  name: 'api_key_touch',
  text: `update api_key set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)`,
};

/** How far behind the time of the last use may be. */
const TOUCH_MS = 60_000;

/** The embedded database tells moments as text. */
type Moment = Date | string | null;
const moment = (value: Moment): Date | null => (value === null ? null : new Date(value));

type Row = Omit<StoredKey, 'previousUntil' | 'expiresAt' | 'revokedAt'> & {
  readonly previousUntil: Moment;
  readonly expiresAt: Date | string;
  readonly revokedAt: Moment;
  readonly lastUsedAt: Moment;
};

export interface UsedKey extends StoredKey {
  readonly lastUsedAt: Date | null;
}

/** The key with this short id. One statement. */
export const findKey = async (sql: Sql, publicId: string): Promise<UsedKey | null> => {
  const [row] = await sql.query<Row>(FIND, [publicId]);
  return row
    ? {
        ...row,
        previousUntil: moment(row.previousUntil),
        expiresAt: new Date(row.expiresAt),
        revokedAt: moment(row.revokedAt),
        lastUsedAt: moment(row.lastUsedAt),
      }
    : null;
};

/** Whether a key was used so long ago that the time of its last use is to be written again. */
export const isBehind = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= TOUCH_MS;

/** Writes that a key was used now, unless another process just did. */
export const touchKey = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql.query(TOUCH, [id, now, new Date(now.getTime() - TOUCH_MS)]);
};
