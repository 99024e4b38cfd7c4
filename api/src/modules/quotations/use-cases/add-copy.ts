import { newId } from '../../../kernel/ids.js';
import { recordAudit } from '../../audit/index.js';
import { nameOf } from '../../identity/index.js';
import { type CopyHead, copyQuotation } from '../copy-model.js';
import { AUDIT_ACTIONS, snapshotOf } from '../domain/audited.js';
import { announce, sellersOf } from './announce.js';
import type { LockedQuotation } from './change-quotation.js';

/** Saves a copy of the locked quotation, a DRAFT, and tells of it. Answers with the copy's id. */
export const addCopy = async (
  { quotation, transaction, actor, ip, now }: LockedQuotation,
  head: Omit<CopyHead, 'id'>,
  { kind, message }: { readonly kind: 'REVISED' | 'DUPLICATED'; readonly message: string | null },
): Promise<string> => {
  const id = newId();
  const { number, revision, link_generation: linkGeneration = quotation.linkGeneration } = head;
  const event = { kind, actor: nameOf(actor), message };
  const { total } = await copyQuotation(transaction, quotation.id, { id, ...head }, now, event);
  const fresh = { status: 'DRAFT', version: 1, selectedOption: null, expiresAt: null } as const;
  const after = { ...snapshotOf(quotation), ...fresh, number, revision, linkGeneration, total, message };
  const action = AUDIT_ACTIONS[kind];
  recordAudit(transaction, { actor, ip, at: now, action, subjectId: id, before: null, after });
  announce(transaction, 'quotation.created', now, {
    quotationId: id,
    number,
    revision,
    version: 1,
    from: null,
    to: 'DRAFT',
    sellers: sellersOf(quotation.seller?.id),
  });
  return id;
};
