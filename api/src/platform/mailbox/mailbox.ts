import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Database } from '../database/database.js';
import type { Statement } from '../database/statement.js';
import type { MAILBOX_CHANNELS } from './mailbox-message.entity.js';

/** Older messages make room for new ones. */
const MOST_MESSAGES = 500;
const SHOWN = 50;

const PUT: Statement = {
  name: 'mailbox_put',
  text: `insert into mailbox_message (id, channel, recipient, subject, body, at) values ($1, $2, $3, $4, $5, $6)`,
};
const TRIM: Statement = {
  name: 'mailbox_trim',
  text: `delete from mailbox_message where id in (
    select id from mailbox_message order by id desc offset ${MOST_MESSAGES})`,
};
const NEWEST: Statement = {
  name: 'mailbox_newest',
  text: `select channel, recipient, subject, body, to_json(at) #>> '{}' as at
    from mailbox_message order by id desc limit ${SHOWN}`,
};

export interface KeptMessage {
  readonly channel: (typeof MAILBOX_CHANNELS)[number];
  readonly recipient: string;
  readonly subject: string | null;
  readonly body: string;
}

/** As it leaves the database: the instant in ISO 8601. */
export interface ShownMessage extends KeptMessage {
  readonly at: string;
}

/** Stands in for mail server and text-message provider: keeps what they would have sent, the newest 500. */
export class Mailbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  keep({ channel, recipient, subject, body }: KeptMessage): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const values = [newId(), channel, recipient, subject, body, this.clock.now()];
      await transaction.query(PUT, values);
      await transaction.query(TRIM, []);
    });
  }

  /** The last messages, newest first. */
  newest(): Promise<ShownMessage[]> {
    return this.database.query<ShownMessage>(NEWEST, []);
  }
}
