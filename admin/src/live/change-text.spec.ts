import { describe, expect, it } from 'vitest';
import { changeText } from './change-text';

const at = '2026-11-21T10:00:00Z';
const quotation = {
  id: '1',
  version: 2,
  number: 'Q-2026-000001',
  customer: { name: 'Ana' },
  history: [
    { kind: 'CREATED', actor: 'Matías' },
    { kind: 'SUBMITTED', actor: 'Antonia' },
  ],
};

describe('changeText', () => {
  it('names who did the last thing', () => {
    expect(changeText({ at, type: 'quotation.submitted', quotationId: '1', quotation })).toEqual({
      key: 'live.quotation.submitted',
      who: 'Antonia',
      number: 'Q-2026-000001',
      customer: 'Ana',
    });
  });
  it('names nobody for the customer', () => {
    const byCustomer = { ...quotation, history: [{ kind: 'CONFIRMED', actor: null }] };
    const text = changeText({ at, type: 'quotation.confirmed', quotationId: '1', quotation: byCustomer });
    expect(text?.who).toBeUndefined();
  });
  it('is silent about what is gone', () => {
    expect(changeText({ at, type: 'quotation.deleted', quotationId: '1', quotation: null })).toBeUndefined();
  });
});
