import type { Result } from '../../kernel/fault.js';
import { isId } from '../../kernel/ids.js';
import type { PageArguments } from '../../kernel/pagination.js';
import type { List } from '../../platform/database/list-statement.js';
import { readConnection } from '../../platform/database/read-connection.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import type { ApiKeyConnection, ApiKeyView } from './graphql/api-key.type.js';

/** A key of alias k, without anything of its secret. */
const KEY_JSON = `json_build_object('id', k.id, 'prefix', 'lam_' || k.public_id, 'name', k.name,
  'permissions', k.permissions, 'discountLimit', k.discount_limit::text, 'budget', k.budget, 'networks', k.networks,
  'createdBy', k.created_by, 'createdAt', k.created_at, 'expiresAt', k.expires_at, 'revokedAt', k.revoked_at,
  'previousUntil', k.previous_until, 'lastUsedAt', k.last_used_at)`;

const FIND: Statement = {
  name: 'api_key_view',
  text: `select ${KEY_JSON} as key from api_key k where k.id = $1`,
};
const LIST: List = { name: 'api_key_list', table: 'api_key', alias: 'k', conditions: [] };
const NEWEST_FIRST = { column: 'k.created_at', type: 'timestamptz', direction: 'DESC' } as const;

/** Reads of API keys, for those who manage them. */
export class ApiKeyQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement. */
  async find(id: string): Promise<ApiKeyView | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<{ key: ApiKeyView }>(FIND, [id]);
    return row?.key ?? null;
  }

  /** Newest first, revoked ones included. One statement, and one to count when asked. */
  list(page: PageArguments, count: boolean): Promise<Result<ApiKeyConnection>> {
    const shown = { select: KEY_JSON, values: [], view: (key: ApiKeyView) => key };
    return readConnection(this.sql, LIST, NEWEST_FIRST, { name: 'apiKeys', page, count }, shown);
  }
}
