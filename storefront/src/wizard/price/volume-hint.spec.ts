import { describe, expect, it } from 'vitest';
import { volumeHint } from './volume-hint';

const totals = (area: number, price: number, discount = 0) => ({
  area: String(area),
  subtotal: String(area * price),
  volumeDiscount: String(area * price * discount),
});

describe('the next volume tier', () => {
  it('is told when a little more costs less', () => {
    expect(volumeHint(totals(49.6, 100), { from: '50', rate: '0.05' })).toEqual({
      missing: expect.closeTo(0.4),
      rate: 0.05,
      cheaper: true,
    });
    expect(volumeHint(totals(99, 100, 0.05), { from: '100', rate: '0.10' })?.cheaper).toBe(true);
  });

  it('is told when it is near', () => {
    expect(volumeHint(totals(45, 100), { from: '50', rate: '0.05' })).toMatchObject({ cheaper: false });
  });

  it('is not told when it is far, or when there is none', () => {
    expect(volumeHint(totals(20, 100), { from: '50', rate: '0.05' })).toBeNull();
    expect(volumeHint(totals(600, 100, 0.2), null)).toBeNull();
    expect(volumeHint(totals(0, 100), { from: '50', rate: '0.05' })).toBeNull();
  });
});
