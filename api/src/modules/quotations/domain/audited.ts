import type { Quotation, QuotationEventKind } from '../entities/index.js';
import type { headRow } from './head-row.js';
import type { QuotationStatus } from './lifecycle.js';

/** What the audit log keeps of a quotation: whose it is, where it stands and what it costs; places and lines it has itself. */
export interface QuotationSnapshot {
  readonly [field: string]: unknown;
  readonly number: string;
  readonly revision: number;
  readonly version: number;
  readonly status: QuotationStatus;
  readonly vertical: string;
  readonly customerId: string;
  readonly sellerId: string | null;
  readonly currency: string;
  readonly total: string;
  readonly selectedOption: string | null;
  /** How and with which words it was accepted; a new one was not. */
  readonly acceptanceChannel?: string | null;
  readonly acceptanceNote?: string | null;
  /** Version of the terms that were accepted. */
  readonly acceptedTerms?: string | null;
  readonly notes: string | null;
  readonly language: string;
  readonly externalReference: string | null;
  readonly expiresAt: Date | null;
  /** Tells that links were revoked; no link can be made from it. */
  readonly linkGeneration: number;
}

type NewRow = ReturnType<typeof headRow> & {
  readonly status: QuotationStatus;
  readonly notes: string | null;
  readonly external_reference: string | null;
  readonly expires_at: Date | null;
};

export const snapshotOf = (quotation: Quotation): QuotationSnapshot => ({
  number: quotation.number,
  revision: quotation.revision,
  version: quotation.version,
  status: quotation.status,
  vertical: quotation.vertical,
  customerId: quotation.customer.id,
  sellerId: quotation.seller?.id ?? null,
  currency: quotation.currency,
  total: quotation.total,
  selectedOption: quotation.selectedOption ?? null,
  acceptanceChannel: quotation.acceptanceChannel ?? null,
  acceptanceNote: quotation.acceptanceNote ?? null,
  acceptedTerms: quotation.acceptedTerms?.version ?? null,
  notes: quotation.notes ?? null,
  language: quotation.language,
  externalReference: quotation.externalReference ?? null,
  expiresAt: quotation.expiresAt ?? null,
  linkGeneration: quotation.linkGeneration,
});

/** The same of a row that is about to be inserted. */
export const snapshotOfRow = (row: NewRow): QuotationSnapshot => ({
  number: row.number,
  revision: row.revision,
  version: row.version,
  status: row.status,
  vertical: row.vertical,
  customerId: row.customer_id,
  sellerId: row.seller_id,
  currency: row.currency,
  total: row.total,
  selectedOption: row.selected_option,
  notes: row.notes,
  language: row.language,
  externalReference: row.external_reference,
  expiresAt: row.expires_at,
  linkGeneration: row.link_generation,
});

/** How the audit log calls what the history tells. */
export const AUDIT_ACTIONS: Readonly<Record<QuotationEventKind, string>> = {
  CREATED: 'quotation.created',
  UPDATED: 'quotation.updated',
  RECALCULATED: 'quotation.recalculated',
  SUBMITTED: 'quotation.submitted',
  CONFIRMED: 'quotation.confirmed',
  REJECTED: 'quotation.rejected',
  EXPIRED: 'quotation.expired',
  CHANGE_REQUESTED: 'quotation.changeRequested',
  REVISED: 'quotation.revised',
  DUPLICATED: 'quotation.duplicated',
  LINK_REVOKED: 'quotation.linkRevoked',
  SELLER_ASSIGNED: 'quotation.sellerAssigned',
  SENT: 'quotation.sent',
};
