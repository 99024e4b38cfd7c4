import { newId } from '../../kernel/ids.js';
import type { Transaction } from '../../platform/database/transaction.js';

/** What the catalogue announces: a product was made, edited, switched or deleted; its prices were altered. */
export type CatalogEventType = 'product.changed' | 'price.changed';

export interface CatalogAnnouncement {
  readonly productId: string;
  readonly sku: string;
  /** The product's after the change; a deleted one has its last. */
  readonly version: number;
  /** What was done, as the audit log names it: "product.created". */
  readonly action: string;
}

/** Writes what happened to a product into the outbox, within the transaction that did it. */
export const announce = (
  transaction: Transaction,
  type: CatalogEventType,
  at: Date,
  payload: CatalogAnnouncement,
): void =>
  transaction.emit({
    id: newId(),
    type,
    subject: `product:${payload.productId}`,
    occurredAt: at,
    payload: { ...payload },
  });
