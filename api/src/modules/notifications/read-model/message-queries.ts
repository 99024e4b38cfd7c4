import type { Clock } from '../../../kernel/clock.js';
import type { Result } from '../../../kernel/fault.js';
import { isId } from '../../../kernel/ids.js';
import type { PageArguments } from '../../../kernel/pagination.js';
import { type List, when } from '../../../platform/database/list-statement.js';
import { readConnection } from '../../../platform/database/read-connection.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import type { Sql } from '../../../platform/database/statement.js';
import type { Actor } from '../../identity/index.js';
import type {
  OutgoingMessageConnection,
  OutgoingMessageFilter,
  OutgoingMessageView,
} from '../graphql/outgoing-message.type.js';
import { linkPlace } from '../render/secret-links.js';
import { MESSAGE_JSON } from './message-json.js';
import { messagesReadableBy } from './readable-messages.js';

const NEWEST_FIRST = { column: 'm.created_at', type: 'timestamptz', direction: 'DESC' } as const;

const JOIN = 'left join quotation q on q.id = m.quotation_id';

const FIND = {
  name: 'outgoing_message_find',
  text: (andRule: string) => `select ${MESSAGE_JSON} as message from outgoing_message m ${JOIN}
    where m.id = $3 ${andRule}`,
};

/** More than a quotation gets; the latest of them. */
const MOST = 100;

const OF_QUOTATIONS = {
  name: 'outgoing_message_of_quotations',
  text: (
    andRule: string,
  ) => `select wanted.id, (select json_agg(it.message order by it.created_at desc, it.id desc) from (
      select m.id, m.created_at, ${MESSAGE_JSON} as message from outgoing_message m ${JOIN}
      where m.quotation_id = wanted.id ${andRule} order by m.created_at desc, m.id desc limit ${MOST}) it) as messages
    from unnest($3::uuid[]) wanted (id)`,
};

export interface MessageListRequest {
  readonly filter: OutgoingMessageFilter;
  readonly page: PageArguments;
  readonly count: boolean;
}

/** Reads of messages for the staff. Secret links are left out: who sees a message acts by rights of their own. */
export class MessageQueries {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly publicUrl: string,
  ) {}

  /** One statement, and one to count when asked. */
  list(
    actor: Actor,
    { filter, page, count }: MessageListRequest,
  ): Promise<Result<OutgoingMessageConnection>> {
    const ofQuotation = filter.quotationId == null ? null : [filter.quotationId].filter(isId);
    const list: List = {
      name: 'outgoing_message_list',
      table: 'outgoing_message',
      alias: 'm',
      joins: JOIN,
      conditions: [
        ...when(filter.states, (value) => `m.state = any(${value}::text[])`),
        ...when(filter.channels, (value) => `m.channel = any(${value}::text[])`),
        ...when(ofQuotation, (value) => `m.quotation_id = any(${value}::uuid[])`),
        ...messagesReadableBy(actor),
      ],
    };
    const shown = {
      select: MESSAGE_JSON,
      values: this.values(),
      view: (message: OutgoingMessageView) => message,
    };
    return readConnection(this.sql, list, NEWEST_FIRST, { name: 'outgoingMessages', page, count }, shown);
  }

  async find(actor: Actor, id: string): Promise<OutgoingMessageView | null> {
    if (!isId(id)) return null;
    type Row = { readonly message: OutgoingMessageView };
    const values = [...this.values(), id];
    return (await queryRows<Row>(this.sql, FIND, values, messagesReadableBy(actor)))[0]?.message ?? null;
  }

  /** Those of several quotations, newest first. One statement. */
  async ofQuotations(actor: Actor, ids: readonly string[]): Promise<OutgoingMessageView[][]> {
    type Row = { readonly id: string; readonly messages: OutgoingMessageView[] | null };
    const values = [...this.values(), ids];
    const rows = await queryRows<Row>(this.sql, OF_QUOTATIONS, values, messagesReadableBy(actor));
    const found = new Map(rows.map(({ id, messages }) => [id, messages ?? []]));
    return ids.map((id) => found.get(id) ?? []);
  }

  private values() {
    return [this.clock.now(), linkPlace(this.publicUrl)];
  }
}
