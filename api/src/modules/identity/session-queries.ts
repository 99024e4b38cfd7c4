import type { Clock } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import type { Sql, Statement } from '../../platform/database/statement.js';
import type { SessionView } from './graphql/session.type.js';
import type { SessionSubject } from './use-cases/start-session.js';

/** More devices than anybody has in use. */
const MOST = 100;

const sessionsBy = (kind: SessionSubject['kind'], column: string): Statement => ({
  name: `session_list_of_${kind}`,
  text: `select id, user_agent as "userAgent", ip, created_at as "createdAt", last_used_at as "lastUsedAt",
      expires_at as "expiresAt", id is not distinct from $3::uuid as current
    from session where ${column} = $1 and revoked_at is null and expires_at > $2
    order by last_used_at desc, id limit ${MOST}`,
});

const LISTS = {
  staff: sessionsBy('staff', 'staff_user_id'),
  customer: sessionsBy('customer', 'customer_account_id'),
};

/** Reads of sessions that have not ended, the last used first, at most 100. */
export class SessionQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** @param current the session to mark */
  async of({ kind, id }: SessionSubject, current: string | null): Promise<SessionView[]> {
    if (!isId(id)) return [];
    return this.sql.query<SessionView>(LISTS[kind], [id, this.clock.now(), current]);
  }
}
