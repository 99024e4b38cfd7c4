import { describe, expect, it } from 'vitest';
import { differing, proposal, type Values } from './choice';

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
  const kept: Values = { ...NOBODY, email: 'ana@example.com' };
  const merged: Values = { ...NOBODY, email: 'otra@example.com', phone: '+56 2 2345 6789' };

  it('is only where they differ', () => {
    expect(differing(kept, merged)).toEqual(['email', 'phone']);
  });

  it('is proposed from the kept one, and from the other where that has none', () => {
    expect(proposal(kept, merged)).toEqual({ ...kept, phone: '+56 2 2345 6789' });
  });
});
