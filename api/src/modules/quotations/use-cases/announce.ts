import { newId } from '../../../kernel/ids.js';
import type { Transaction } from '../../../platform/database/transaction.js';
import { type QuotationEventType, quotationSubject } from '../events.js';

export interface Announcement {
  readonly quotationId: string;
  readonly number: string;
  readonly revision: number;
  readonly version: number;
  readonly from: string | null;
  readonly to: string;
  /** Ids of the staff who answered for it before and after. */
  readonly sellers: readonly string[];
}

/** Who answered for a quotation before and after, each once. */
export const sellersOf = (...ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id != null)),
];

/** Writes what happened to a quotation into the outbox, within the transaction that did it. */
export const announce = (
  transaction: Transaction,
  type: QuotationEventType,
  at: Date,
  payload: Announcement,
): void =>
  transaction.emit({
    id: newId(),
    type,
    subject: quotationSubject(payload.number),
    occurredAt: at,
    payload: { ...payload },
  });
