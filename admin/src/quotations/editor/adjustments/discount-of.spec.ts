import { describe, expect, it } from 'vitest';
import { discountOf } from './discount-of';

describe('the discount of a draft', () => {
  it('is every amount that is taken off, and bounded by a share of the price', () => {
    const adjustments = [{ amount: '-5.5' }, { amount: '20' }, { amount: '-1.5' }, { amount: '-' }, {}];
    expect(discountOf(adjustments, '70', '0.1')).toEqual({ taken: 7, most: 7 });
  });
});
