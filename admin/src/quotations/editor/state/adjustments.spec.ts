import { describe, expect, it } from 'vitest';
import { withKind } from './adjustments';

describe('another kind of adjustment', () => {
  it('lowers the price as a discount, and adds as anything else', () => {
    expect(withKind({ kind: 'OTHER', amount: '500' }, 'DISCOUNT').amount).toBe('-500');
    expect(withKind({ kind: 'DISCOUNT', amount: '-500' }, 'TRAVEL').amount).toBe('500');
  });
  it('keeps what lowers the price by its sign, and what is no amount', () => {
    expect(withKind({ kind: 'OTHER', amount: '-5' }, 'TRAVEL').amount).toBe('-5');
    expect(withKind({ kind: 'OTHER', amount: 'x' }, 'DISCOUNT').amount).toBe('x');
  });
});
