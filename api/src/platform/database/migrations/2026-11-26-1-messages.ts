import { Migration } from '@mikro-orm/migrations';

/** Whether a job that sends or delivers this will still be tried. */
const UNDER_WAY = (key: string, id: string) => `(${id}::text in (select job.payload ->> '${key}' from job
    where job.state in ('WAITING', 'RUNNING') and job.payload ->> '${key}' is not null))`;

const STATEMENTS = [
  `update job set queue = 'schedules', handed_at = null
    where kind = 'notifications.notify' and state in ('WAITING', 'RUNNING', 'FAILED')`,
  // What waited for jobs that were given up or discarded: from now on that is said when it happens.
  `update message_attempt a set ended_at = now(), outcome = 'UNKNOWN', error = 'the process ended before the answer was kept'
    from outgoing_message m where m.id = a.message_id and m.state = 'SENDING' and a.ended_at is null
      and not ${UNDER_WAY('messageId', 'm.id')}`,
  `update outgoing_message m set state = case m.state when 'QUEUED' then 'FAILED' else 'UNKNOWN' end,
      reason = case m.state when 'QUEUED' then 'GAVE_UP' end
    where m.state in ('QUEUED', 'SENDING') and not ${UNDER_WAY('messageId', 'm.id')}`,
  `update webhook_delivery d set state = 'FAILED'
    where d.state = 'PENDING' and not ${UNDER_WAY('deliveryId', 'd.id')}`,
  'alter table outgoing_message add column text_removed_at timestamptz null',
  'create index outgoing_message_with_text on outgoing_message (created_at) where text_removed_at is null',
];

/** Who is told is decided in a queue that no channel owns; nothing waits for a job that nobody will try; old messages lose their words. */
export class Messages extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
