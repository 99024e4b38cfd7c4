import { describe, expect, it } from 'vitest';
import { chosenValues, differing, proposed, type Values } from './choice';

const NOBODY: Values = {
  name: 'Ana',
  type: 'INDIVIDUAL',
  email: null,
  phone: null,
  whatsapp: null,
  taxId: null,
  businessActivity: null,
};

describe('what is chosen of two customers', () => {
  const first: Values = { ...NOBODY, email: 'ana@example.com' };
  const second: Values = { ...NOBODY, email: 'otra@example.com', phone: '+56 2 2345 6789' };
  const both = [first, second] as const;

  it('is only where they differ', () => {
    expect(differing(first, second)).toEqual(['email', 'phone']);
  });

  it('is proposed from the kept one, and from the other where that has none', () => {
    expect(proposed(both, 0, 'email')).toBe(0);
    expect(proposed(both, 0, 'phone')).toBe(1);
    expect(proposed(both, 1, 'phone')).toBe(1);
  });

  it('is sent only where it is not what would come of itself', () => {
    expect(chosenValues(both, 0, {})).toEqual({});
    expect(chosenValues(both, 0, { email: 0, phone: 1 })).toEqual({});
    expect(chosenValues(both, 0, { email: 1, phone: 0 })).toEqual({ email: 'otra@example.com', phone: null });
  });

  it('holds for the values that the two have by now', () => {
    const now = { ...second, email: 'nueva@example.com' };
    expect(chosenValues([first, now], 0, { email: 1 })).toEqual({ email: 'nueva@example.com' });
  });
});
