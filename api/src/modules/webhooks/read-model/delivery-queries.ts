import type { Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { PageArguments } from '../../../kernel/pagination.js';
import { list } from '../../../platform/database/json-sql.js';
import { type List, when } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import type { Sql, Statement } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import { mayTell } from '../domain/parse-endpoint.js';
import type {
  WebhookDeliveryConnection,
  WebhookDeliveryDetail,
  WebhookDeliveryFilter,
  WebhookDeliveryView,
} from '../graphql/webhook-delivery.type.js';

/** What every delivery of alias d shows, with its message m, its endpoint e and its last try. */
const FIELDS = `'id', d.id, 'endpointId', d.endpoint_id, 'endpointName', e.name, 'eventId', d.message_id, 'event', m.type,
  'state', d.state, 'createdAt', d.created_at, 'last', (select json_build_object('lastAttemptAt', a.at,
    'lastStatus', a.status, 'lastFailure', a.failure) from webhook_attempt a where a.delivery_id = d.id
    order by a.at desc, a.id desc limit 1),
  'attemptCount', (select count(*)::int from webhook_attempt a where a.delivery_id = d.id)`;

const JOINS = 'join webhook_message m on m.id = d.message_id join webhook_endpoint e on e.id = d.endpoint_id';

type Last = Pick<WebhookDeliveryView, 'lastAttemptAt' | 'lastStatus' | 'lastFailure'>;
const NEVER: Last = { lastAttemptAt: null, lastStatus: null, lastFailure: null };

type Stored<View> = Omit<View, keyof Last> & { readonly last: Last | null };

const withLast = <Row extends { readonly last: Last | null }>({ last, ...rest }: Row) => ({
  ...rest,
  ...(last ?? NEVER),
});

const ATTEMPTS = list(`select json_agg(json_build_object('id', a.id, 'at', a.at, 'durationMs', a.duration_ms,
    'status', a.status, 'answer', a.answer, 'failure', a.failure, 'detail', a.detail) order by a.at, a.id)
  from (select * from webhook_attempt a where a.delivery_id = d.id order by a.at desc, a.id desc limit 100) a`);

const FIND: Statement = {
  name: 'webhook_delivery_view',
  text: `select json_build_object(${FIELDS}, 'body', m.body, 'attempts', ${ATTEMPTS}) as delivery
    from webhook_delivery d ${JOINS} where d.id = $1`,
};

const NEWEST_FIRST = { column: 'd.created_at', type: 'timestamptz', direction: 'DESC' } as const;

/** As a list, so that an id that is none matches nothing. */
const idsOf = (id: string | null | undefined) => (id == null ? null : [id].filter(isId));

const deliveries = ({ endpointId, state, event }: WebhookDeliveryFilter): List => ({
  name: 'webhook_delivery_list',
  table: 'webhook_delivery',
  alias: 'd',
  joins: JOINS,
  conditions: [
    ...when(idsOf(endpointId), (value) => `d.endpoint_id = any(${value}::uuid[])`),
    ...when(state, (value) => `d.state = ${value}`),
    ...when(event, (value) => `m.type = ${value}`),
  ],
});

export interface DeliveryListRequest {
  readonly filter: WebhookDeliveryFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of the log of deliveries. */
export class WebhookDeliveryQueries {
  constructor(private readonly sql: Sql) {}

  /** Newest first. One statement, and one to count when asked. */
  list({ filter, page, count }: DeliveryListRequest): Promise<Result<WebhookDeliveryConnection>> {
    const shown = {
      select: `json_build_object(${FIELDS})`,
      values: [],
      view: (stored: Stored<WebhookDeliveryView>): WebhookDeliveryView => withLast(stored),
    };
    const request = { name: 'webhookDeliveries', page, count };
    return readConnection(this.sql, deliveries(filter), NEWEST_FIRST, request, shown);
  }

  /** With its tries, and with its body for those who may read what it tells. One statement. */
  async find(actor: Actor, id: string): Promise<WebhookDeliveryDetail | null> {
    if (!isId(id)) return null;
    const [row] = await this.sql.query<{ delivery: Stored<WebhookDeliveryDetail> }>(FIND, [id]);
    if (!row) return null;
    const delivery = withLast(row.delivery);
    return mayTell(actor, delivery.event) ? delivery : { ...delivery, body: null };
  }
}
