import { newId } from '../../../kernel/ids.js';
import { recordAudit } from '../../audit/index.js';
import { nameOf } from '../../identity/index.js';
import { AUDIT_ACTIONS } from '../domain/audited.js';
import { QuotationEvent } from '../entities/index.js';
import type { LockedQuotation } from './change-quotation.js';

/**
 * Tells in the history and in the audit log that the shop sent a quotation to its customer. Nothing of the quotation
 * changes, so neither does its version: an answer that the customer is writing stays good. The address is in the audit
 * log alone, which can forget it.
 */
export const noteSent = (
  { transaction, quotation, actor, ip, now }: LockedQuotation,
  { channel, to }: { readonly channel: string; readonly to: string },
): void => {
  transaction.em.create(QuotationEvent, {
    id: newId(),
    quotation,
    at: now,
    kind: 'SENT',
    from: null,
    to: null,
    actor: nameOf(actor),
    message: channel,
  });
  recordAudit(transaction, {
    actor,
    ip,
    at: now,
    action: AUDIT_ACTIONS.SENT,
    subjectId: quotation.id,
    before: null,
    after: { channel, recipient: to },
  });
};
