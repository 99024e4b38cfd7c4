import { describe, expect, it } from 'vitest';
import { mergedValues } from './merged-values.js';
import type { CustomerData } from './parse-customer.js';

const customer = (values: Partial<CustomerData>): CustomerData => ({
  type: 'INDIVIDUAL',
  name: 'Ana',
  email: null,
  phone: null,
  whatsapp: null,
  taxId: null,
  businessActivity: null,
  metadata: {},
  ...values,
});

describe('the values of merged customers', () => {
  const kept = customer({ email: 'ana@example.com', metadata: { crm: '1', zone: 'north' } });
  const merged = customer({
    type: 'BUSINESS',
    name: 'Ana Muñoz SpA',
    email: 'ventas@example.com',
    phone: '+56 2 2345 6789',
    metadata: { crm: '2', erp: '7' },
  });

  it("are the kept one's, and the other's where it has none", () => {
    expect(mergedValues(kept, merged, {})).toEqual({
      ...kept,
      phone: '+56 2 2345 6789',
      metadata: { crm: '1', zone: 'north', erp: '7' },
    });
  });

  it('are those chosen; null takes a value away from both', () => {
    const chosen = { type: 'BUSINESS', name: 'Ana SpA', email: null, metadata: { crm: '3' } } as const;
    expect(mergedValues(kept, merged, chosen)).toEqual({ ...kept, phone: merged.phone, ...chosen });
  });
});
