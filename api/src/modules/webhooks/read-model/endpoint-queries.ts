import { isId } from '../../../kernel/ids.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { WebhookEndpointView } from '../graphql/webhook-endpoint.type.js';

/** An endpoint of alias e, without anything of its secrets. */
const ENDPOINT_JSON = `json_build_object('id', e.id, 'name', e.name, 'url', e.url, 'events', e.events,
  'apiVersion', e.api_version, 'state', e.state, 'pauseReason', e.pause_reason, 'pausedAt', e.paused_at,
  'failingSince', e.failing_since, 'previousUntil', e.previous_until, 'createdBy', e.created_by,
  'createdAt', e.created_at, 'updatedAt', e.updated_at,
  'held', (select count(*)::int from webhook_delivery d where d.endpoint_id = e.id and d.state = 'HELD'))`;

const FIND: Statement = {
  name: 'webhook_endpoint_view',
  text: `select ${ENDPOINT_JSON} as endpoint from webhook_endpoint e where e.id = $1`,
};

const LIST: Statement = {
  name: 'webhook_endpoint_list',
  text: `select ${ENDPOINT_JSON} as endpoint from webhook_endpoint e order by e.name, e.id`,
};

interface Row {
  readonly endpoint: WebhookEndpointView;
}

/** Reads of endpoints, for those who manage them. */
export class WebhookEndpointQueries {
  constructor(private readonly sql: Sql) {}

  /** One statement. */
  async find(id: string): Promise<WebhookEndpointView | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<Row>(FIND, [id]);
    return row?.endpoint ?? null;
  }

  /** All of them, by name; there are few. One statement. */
  async all(): Promise<WebhookEndpointView[]> {
    const rows = await this.sql.query<Row>(LIST, []);
    return rows.map(({ endpoint }) => endpoint);
  }
}
