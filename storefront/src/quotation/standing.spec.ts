import { expect, it } from 'vitest';
import { standingOf } from './standing';

const now = Date.parse('2026-11-21T12:00:00Z');
const [past, future] = ['2026-11-20T12:00:00Z', '2026-12-21T12:00:00Z'];
const pending = { status: 'PENDING', expiresAt: future, rejectionReason: null } as const;

it.each([
  ['OPEN', pending],
  ['LATE', { ...pending, expiresAt: past }],
  ['LATE', { ...pending, status: 'EXPIRED' }],
  ['SUPERSEDED', { ...pending, status: 'EXPIRED', rejectionReason: 'superseded' }],
  ['ACCEPTED', { ...pending, status: 'CONFIRMED', expiresAt: past }],
  ['DECLINED', { ...pending, status: 'REJECTED', rejectionReason: 'Muy caro' }],
] as const)('%s', (standing, quotation) => expect(standingOf(quotation, now)).toBe(standing));
