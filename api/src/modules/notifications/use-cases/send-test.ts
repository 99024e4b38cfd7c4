import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { recordAudit } from '../../audit/index.js';
import type { StaffCaller } from '../../identity/index.js';
import { mayHoldLink } from '../../quotations/index.js';
import { shopCountry } from '../../shop/index.js';
import type { NotificationDependencies } from '../dependencies.js';
import { readRecipient } from '../domain/read-recipient.js';
import { queueMessages } from '../jobs/queue-messages.js';
import type { Rendered } from '../render/render-message.js';
import { withoutLinks } from '../render/secret-links.js';
import { TEMPLATES } from './change-template.js';
import { type PreviewRequest, renderTyped } from './preview-template.js';

export interface TestRequest extends PreviewRequest {
  /** The caller's telephone; mails go to their own address. */
  readonly phone: string | null;
}

const noPhone: Fault = { code: 'REQUIRED', message: { key: 'template.ownPhone' }, path: ['phone'] };
const notConfigured: Fault = { code: 'INVALID', message: { key: 'message.notConfigured' }, path: ['id'] };

/** For whoever writes texts and may not act as customers do: the link would let them. */
const unlinked = ({ text, html, parameters, ...rest }: Rendered, publicUrl: string): Rendered => ({
  ...rest,
  text: withoutLinks(text, publicUrl),
  html: html && withoutLinks(html, publicUrl),
  parameters: parameters.map((value) => withoutLinks(value, publicUrl)),
});

/** Sends what a template would say to whoever edits it. Answers with the message's id. */
export const sendTest =
  (dependencies: NotificationDependencies) =>
  async ({ actor, ip }: StaffCaller, { phone, ...request }: TestRequest): Promise<Result<string>> => {
    const { database, clock, carriers, publicUrl } = dependencies;
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
    const linked = mayHoldLink(actor);
    const message = {
      ...key,
      ...(linked ? rendered : unlinked(rendered, publicUrl)),
      linked,
      eventId: newId(),
      recipient: recipient.value,
      quotationId: request.quotationId,
      customerId: null,
      staffUserId: actor.id,
      requestedBy: actor.name,
      skipped: null,
    };
    return database.transaction(async (transaction) => {
      const at = clock.now();
      const [id = ''] = await queueMessages(transaction, [message], at);
      const { templateId: template, quotationId } = request;
      const after = { template, quotationId, channel: key.channel, recipient: recipient.value };
      recordAudit(transaction, {
        actor,
        ip,
        at,
        action: 'template.tested',
        subjectId: TEMPLATES,
        before: null,
        after,
      });
      return accept(id);
    });
  };
