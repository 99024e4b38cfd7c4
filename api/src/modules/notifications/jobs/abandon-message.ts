import type { Transaction } from '../../../platform/database/transaction.js';
import type { Abandoned } from '../../../platform/jobs/job-kind.js';
import { endAsUnknown, lockMessage, moveMessage } from './message-store.js';

/**
 * Says of a message that its job was given up or discarded. What a try left open that died with its process is of
 * unknown outcome; what waited is not sent, unless somebody tries it again.
 */
export const abandonMessage = async (
  transaction: Transaction,
  messageId: string,
  { jobId, by, at }: Abandoned,
): Promise<void> => {
  const message = await lockMessage(transaction, messageId);
  if (!message) return;
  const { id, state, open } = message;
  if (open?.jobId === jobId) return endAsUnknown(transaction, message, at);
  if (state !== 'QUEUED') return;
  const reason = by === 'DISCARDED' ? 'DISCARDED' : 'GAVE_UP';
  await moveMessage(transaction, id, { state: 'FAILED', reason }, at);
};
