import type { Clock } from '../../kernel/clock.js';
import { isId, newId } from '../../kernel/ids.js';
import type { Database } from '../database/database.js';
import { list } from '../database/json-sql.js';
import type { Statement } from '../database/statement.js';
import type { Attachment } from '../delivery/outcome.js';
import type { MAILBOX_CHANNELS } from './mailbox-message.entity.js';

/** Older messages make room for new ones. */
const MOST_MESSAGES = 500;
const SHOWN = 50;

const PUT: Statement = {
  name: 'mailbox_put',
  text: `insert into mailbox_message (id, channel, recipient, subject, body, html, at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
};
const PUT_FILE: Statement = {
  name: 'mailbox_put_file',
  text: `insert into mailbox_file (id, message_id, file_name, content_type, bytes) values ($1, $2, $3, $4, $5)`,
};
const TRIM: Statement = {
  name: 'mailbox_trim',
  text: `delete from mailbox_message where id in (
    select id from mailbox_message order by at desc, id desc offset ${MOST_MESSAGES})`,
};
const NEWEST: Statement = {
  name: 'mailbox_newest',
  text: `select id, channel, recipient, subject, body, html is not null as "hasHtml", to_json(at) #>> '{}' as at,
      ${list(`select json_agg(json_build_object('id', f.id, 'fileName', f.file_name) order by f.id)
        from mailbox_file f where f.message_id = m.id`)} as files
    from mailbox_message m order by m.at desc, m.id desc limit ${SHOWN}`,
};
const HTML: Statement = { name: 'mailbox_html', text: 'select html from mailbox_message where id = $1' };
const FILE: Statement = {
  name: 'mailbox_file_find',
  text: `select file_name as "fileName", content_type as "contentType", bytes from mailbox_file where id = $1`,
};

export interface KeptMessage {
  /** Its own, where it has one: kept twice, it is there once. */
  readonly id?: string;
  readonly channel: (typeof MAILBOX_CHANNELS)[number];
  readonly recipient: string;
  readonly subject: string | null;
  readonly body: string;
  readonly html?: string | null;
  readonly files?: readonly Attachment[];
}

/** As it leaves the database: the instant in ISO 8601. */
export interface ShownMessage extends Pick<KeptMessage, 'channel' | 'recipient' | 'subject' | 'body'> {
  readonly id: string;
  readonly hasHtml: boolean;
  readonly files: readonly { readonly id: string; readonly fileName: string }[];
  readonly at: string;
}

/** Stands in for mail server and providers: keeps what they would have sent, the newest 500. */
export class Mailbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  keep({
    id = newId(),
    channel,
    recipient,
    subject,
    body,
    html = null,
    files = [],
  }: KeptMessage): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const values = [id, channel, recipient, subject, body, html, this.clock.now()];
      const kept = await transaction.query(PUT, values);
      if (kept.length === 0) return;
      for (const { fileName, contentType, bytes } of files) {
        await transaction.query(PUT_FILE, [newId(), id, fileName, contentType, Buffer.from(bytes)]);
      }
      await transaction.query(TRIM, []);
    });
  }

  /** The last messages, newest first. */
  newest(): Promise<ShownMessage[]> {
    return this.database.query<ShownMessage>(NEWEST, []);
  }

  /** A message as mail programs show it; null when it has only text, or there is none. */
  async html(id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.query<{ html: string | null }>(HTML, [id]);
    return row?.html ?? null;
  }

  async file(id: string): Promise<Attachment | null> {
    if (!isId(id)) return null;
    return (await this.database.query<Attachment>(FILE, [id]))[0] ?? null;
  }
}
