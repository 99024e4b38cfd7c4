import type { Sql, Statement } from '../../platform/database/statement.js';

const BATCH = 500;

const FORGET: Statement = {
  name: 'outgoing_message_forget_texts',
  text: `update outgoing_message set text = '', html = null, parameters = '{}', text_removed_at = $1
    where id in (select id from outgoing_message
      where text_removed_at is null and created_at < $1::timestamptz - interval '12 months'
        and state not in ('QUEUED', 'SENDING')
      order by created_at limit ${BATCH}) returning id`,
};

/** Removes the words of messages that ended and are older than 12 months; that they were sent, to whom and how, stays. */
export const forgetTexts = async (sql: Sql, now: Date): Promise<void> => {
  let gone: number;
  do gone = (await sql.query(FORGET, [now])).length;
  while (gone === BATCH);
};
