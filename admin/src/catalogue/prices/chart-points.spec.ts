import { describe, expect, it } from 'vitest';
import { chartSteps, todayOn } from './chart-points';

const price = (validFrom: string, validUntil: string | null, material: string) => ({
  validFrom,
  validUntil,
  material,
  installation: '10',
});

describe('chartSteps', () => {
  const prices = [price('2026-01-01', '2026-07-01', '40'), price('2026-07-01', null, '90')];
  it('steps from price to price, and the last goes on to the end', () => {
    const [a, b, c, d] = chartSteps(prices, '2026-08-01');
    expect(a).toEqual([0, 0.5]);
    expect(b?.[0]).toBe(c?.[0]);
    expect(b?.[1]).toBe(0.5);
    expect(d).toEqual([1, 0]);
  });
  it('keeps today inside', () => {
    const today = todayOn(prices, '2026-08-01');
    expect(today).toBeGreaterThan(0.5);
    expect(today).toBeLessThan(1);
  });
  it('draws nothing for no price', () => expect(chartSteps([], '2026-08-01')).toEqual([]));
});
