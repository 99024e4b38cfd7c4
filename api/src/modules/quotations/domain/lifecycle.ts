import { stateMachine } from '../../../kernel/state-machine.js';

export const QUOTATION_STATUSES = ['DRAFT', 'PENDING', 'CONFIRMED', 'REJECTED', 'EXPIRED'] as const;
export type QuotationStatus = (typeof QUOTATION_STATUSES)[number];

/** The only place that knows which status follows which. CONFIRMED, REJECTED and EXPIRED are final for a revision. */
export const lifecycle = stateMachine<QuotationStatus>({
  DRAFT: ['PENDING'],
  PENDING: ['CONFIRMED', 'REJECTED', 'EXPIRED'],
  CONFIRMED: [],
  REJECTED: [],
  EXPIRED: [],
});
