import { notFound } from '../../../kernel/change-faults.js';
import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { isId, newId } from '../../../kernel/ids.js';
import { queryRows } from '../../../platform/database/row-rule.js';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { recordAudit } from '../../audit/index.js';
import type { Caller } from '../../identity/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { lockMessage, moveMessage } from '../jobs/message-store.js';
import { sendJob } from '../jobs/queue-messages.js';
import { messagesReadableBy } from '../read-model/readable-messages.js';

const READABLE = {
  name: 'outgoing_message_readable',
  text: (
    andRule: string,
  ) => `select m.id from outgoing_message m left join quotation q on q.id = m.quotation_id
    where m.id = $1 ${andRule}`,
};

const textRemoved: Fault = { code: 'INVALID', message: { key: 'message.textRemoved' }, path: ['id'] };
const notFailed: Fault = { code: 'INVALID', message: { key: 'message.notFailed' }, path: ['id'] };

/** Tries a message again that failed, or of which nobody knows whether it arrived; with the same id as before. */
export const retryMessage =
  ({ database, clock }: Pick<NotificationDependencies, 'database' | 'clock'>) =>
  async ({ actor, ip }: Caller, id: string): Promise<Result<string>> => {
    if (!isId(id)) return refuse(notFound('id'));
    return database.transaction(async (transaction) => {
      const message = await lockMessage(transaction, id);
      const seen = await queryRows(transaction, READABLE, [id], messagesReadableBy(actor));
      if (!message || seen.length === 0) return refuse(notFound('id'));
      const { state } = message;
      if (state !== 'FAILED' && state !== 'UNKNOWN') return refuse(notFailed);
      if (message.textRemovedAt !== null) return refuse(textRemoved);
      const at = clock.now();
      if (state === 'FAILED') await moveMessage(transaction, message.id, { state: 'QUEUED' }, at);
      await enqueue(transaction, [sendJob(message.id, message.channel, newId())], at);
      recordAudit(transaction, {
        actor,
        ip,
        at,
        action: 'message.retried',
        subjectId: message.id,
        before: null,
        after: { channel: message.channel, recipient: message.recipient },
      });
      return accept(message.id);
    });
  };
