import type { QuotationStatus } from '../../generated/graphql';

export type QuotationAction =
  | 'submit'
  | 'recalculate'
  | 'confirm'
  | 'reject'
  | 'request_change'
  | 'revise'
  | 'duplicate'
  | 'delete';

const ALLOWED: Readonly<Record<QuotationStatus, readonly QuotationAction[]>> = {
  DRAFT: ['submit', 'recalculate', 'duplicate', 'delete'],
  PENDING: ['confirm', 'reject', 'request_change', 'revise', 'duplicate'],
  CONFIRMED: ['duplicate'],
  REJECTED: ['revise', 'duplicate'],
  EXPIRED: ['revise', 'duplicate'],
};

/** Exactly what the API would accept in this status, the likeliest first. */
export const allowedActions = (status: QuotationStatus): readonly QuotationAction[] => ALLOWED[status];

/** The private link shows what has left DRAFT. */
export const hasLink = (status: QuotationStatus): boolean => status !== 'DRAFT';
