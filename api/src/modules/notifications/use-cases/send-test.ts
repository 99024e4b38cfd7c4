import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import type { StaffCaller } from '../../identity/index.js';
import { shopCountry } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { readRecipient } from '../domain/read-recipient.js';
import { queueMessages } from '../jobs/queue-messages.js';
import { type PreviewRequest, renderTyped } from './preview-template.js';

export interface TestRequest extends PreviewRequest {
  /** The caller's telephone; mails go to their own address. */
  readonly phone: string | null;
}

const noPhone: Fault = { code: 'REQUIRED', message: { key: 'template.ownPhone' }, path: ['phone'] };
const notConfigured: Fault = { code: 'INVALID', message: { key: 'message.notConfigured' }, path: ['id'] };

/** Sends what a template would say to whoever edits it. Answers with the message's id. */
export const sendTest =
  (dependencies: NotificationDependencies) =>
  async ({ actor }: StaffCaller, { phone, ...request }: TestRequest): Promise<Result<string>> => {
    const { database, clock, carriers } = dependencies;
    const preview = await renderTyped(dependencies)(actor, request);
    if (!preview.ok) return preview;
    const { key, ...rendered } = preview.value;
    if (!carriers[key.channel]) return refuse(notConfigured);
    if (key.channel !== 'EMAIL' && phone === null) return refuse(noPhone);
    const recipient =
      key.channel === 'EMAIL'
        ? accept(actor.email)
        : readRecipient(key.channel, phone ?? '', await shopCountry(database), 'phone');
    if (!recipient.ok) return recipient;
    const message = {
      ...key,
      ...rendered,
      eventId: newId(),
      recipient: recipient.value,
      quotationId: request.quotationId,
      customerId: null,
      staffUserId: actor.id,
      requestedBy: actor.name,
      skipped: null,
    };
    const [id = ''] = await database.transaction((transaction) =>
      queueMessages(transaction, [message], clock.now()),
    );
    return accept(id);
  };
