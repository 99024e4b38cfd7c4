import { describe, expect, it } from 'vitest';
import { phaseOf } from './price-phase';

const price = { validFrom: '2026-03-01', validUntil: '2026-06-01' };

describe('phaseOf', () => {
  it.each([
    ['2026-02-28', 'future'],
    ['2026-03-01', 'in_force'],
    ['2026-05-31', 'in_force'],
    ['2026-06-01', 'past'],
  ])('%s: %s', (today, phase) => expect(phaseOf(price, today)).toBe(phase));
  it('goes on without an end', () => {
    expect(phaseOf({ ...price, validUntil: null }, '2099-01-01')).toBe('in_force');
  });
});
