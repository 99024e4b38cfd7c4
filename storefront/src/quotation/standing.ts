import type { Quotation } from './use-quotation';

/** Where a quotation stands for its customer: the API's status, and the two ways in which one that waits can be over. */
export type Standing = 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'LATE' | 'SUPERSEDED';

const SUPERSEDED = 'superseded';

export function standingOf(
  { status, expiresAt, rejectionReason }: Pick<Quotation, 'status' | 'expiresAt' | 'rejectionReason'>,
  now: number,
): Standing {
  if (status === 'CONFIRMED') return 'ACCEPTED';
  if (status === 'REJECTED') return 'DECLINED';
  if (rejectionReason === SUPERSEDED) return 'SUPERSEDED';
  const late = expiresAt !== null && Date.parse(expiresAt) <= now;
  return late || status === 'EXPIRED' ? 'LATE' : 'OPEN';
}
