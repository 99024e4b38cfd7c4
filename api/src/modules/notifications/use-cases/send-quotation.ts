import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { type Caller, nameOf } from '../../identity/index.js';
import { changeQuotation, noteSent } from '../../quotations/index.js';
import { shopCountry } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import type { Channel } from '../domain/channel.js';
import { readRecipient } from '../domain/read-recipient.js';
import { queueMessages } from '../jobs/queue-messages.js';
import { quotationFacts } from '../read-model/message-facts.js';
import { renderShared } from '../render/shared-quotation.js';

export interface SendQuotation {
  readonly id: string;
  readonly channel: Channel;
  /** As typed. */
  readonly to: string;
}

const draft: Fault = { code: 'INVALID', message: { key: 'message.draft' }, path: ['id'] };
const notConfigured: Fault = {
  code: 'INVALID',
  message: { key: 'message.notConfigured' },
  path: ['channel'],
};

/** Sends a quotation that left DRAFT to an address that the staff names. Answers with the message's id. */
export const sendQuotation =
  (dependencies: NotificationDependencies) =>
  async (caller: Caller, { id, channel, to }: SendQuotation): Promise<Result<string>> => {
    let messageId = '';
    const sent = await changeQuotation(dependencies)({ ...caller, id }, async (locked) => {
      const { transaction, quotation, actor, now } = locked;
      if (quotation.status === 'DRAFT') return refuse(draft);
      if (!dependencies.carriers[channel]) return refuse(notConfigured);
      const recipient = readRecipient(channel, to, await shopCountry(transaction));
      if (!recipient.ok) return recipient;
      const facts = await quotationFacts(transaction, quotation.id);
      if (!facts) return refuse(draft);
      const message = {
        ...(await renderShared(dependencies, transaction, facts, channel)),
        eventId: newId(),
        recipient: recipient.value,
        quotationId: quotation.id,
        customerId: facts.customer.id,
        staffUserId: null,
        requestedBy: nameOf(actor),
        skipped: null,
      };
      [messageId = ''] = await queueMessages(transaction, [message], now);
      noteSent(locked, { channel, to: recipient.value });
      return accept(null);
    });
    return sent.ok ? accept(messageId) : sent;
  };
