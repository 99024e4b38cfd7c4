import { accept, type Fault, type Result, refuse } from '../../../kernel/fault.js';
import { newId } from '../../../kernel/ids.js';
import { recordAudit } from '../../audit/index.js';
import { nameOf } from '../../identity/index.js';
import { AUDIT_ACTIONS, snapshotOf } from '../domain/audited.js';
import { lifecycle, type QuotationStatus } from '../domain/lifecycle.js';
import { type Quotation, QuotationEvent, type QuotationEventKind } from '../entities/index.js';
import type { QuotationEventType } from '../events.js';
import { announce, sellersOf } from './announce.js';
import type { LockedQuotation, TellingChange } from './change-quotation.js';

/** What is told of a change: in the history, in the audit log, and to subscribers and jobs. */
export interface Told {
  readonly kind: QuotationEventKind;
  readonly type: QuotationEventType;
  readonly message?: string | null;
}

/** Tells of one change that several of the locked revisions went through, and saves the new version of each. */
export const recordChanges = async (
  { transaction, before, actor, ip, now }: TellingChange,
  changed: readonly Quotation[],
  { kind, type, message = null }: Told,
): Promise<void> => {
  for (const quotation of changed) {
    const from = before.get(quotation)?.status;
    const moves = from !== quotation.status;
    quotation.updatedAt = now;
    transaction.em.create(QuotationEvent, {
      id: newId(),
      quotation,
      at: now,
      kind,
      from: moves ? from : null,
      to: moves ? quotation.status : null,
      actor: nameOf(actor),
      message,
    });
  }
  await transaction.em.flush();
  for (const quotation of changed) {
    const { id: quotationId, number, revision, version, status: to } = quotation;
    const earlier = before.get(quotation) ?? null;
    const after = { ...snapshotOf(quotation), message };
    const action = AUDIT_ACTIONS[kind];
    recordAudit(transaction, { actor, ip, at: now, action, subjectId: quotationId, before: earlier, after });
    announce(transaction, type, now, {
      quotationId,
      number,
      revision,
      version,
      from: earlier?.status ?? null,
      to,
      sellers: sellersOf(earlier?.sellerId, quotation.seller?.id),
    });
  }
};

/** {@link recordChanges} of the locked quotation itself. */
export const recordChange = (
  locked: TellingChange & Pick<LockedQuotation, 'quotation'>,
  told: Told,
): Promise<void> => recordChanges(locked, [locked.quotation], told);

export const illegalTransition = (from: QuotationStatus, to: QuotationStatus): Fault => ({
  code: 'ILLEGAL_TRANSITION',
  message: { key: `quotation.illegalTransition.${from}` },
  path: ['id'],
  details: { from, to },
});

/** Moves a quotation to another status, if the lifecycle allows it, and tells of it. */
export const transition = async (
  locked: TellingChange & Pick<LockedQuotation, 'quotation'>,
  to: QuotationStatus,
  told: Told,
): Promise<Result<null>> => {
  const { quotation } = locked;
  const from = quotation.status;
  if (!lifecycle.allows(from, to)) return refuse(illegalTransition(from, to));
  quotation.status = to;
  await recordChange(locked, told);
  return accept(null);
};
