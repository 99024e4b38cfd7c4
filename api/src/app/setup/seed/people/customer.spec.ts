import { describe, expect, it } from 'vitest';
import { parseCustomer } from '../../../../modules/customers/index.js';
import { Random } from '../random.js';
import { makeCustomer } from './customer.js';

const many = (seed: number, count = 400) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => makeCustomer(random));
};

describe('made customers', () => {
  it('are the same by seed', () => {
    expect(many(1, 20)).toEqual(many(1, 20));
    expect(many(1, 20)).not.toEqual(many(2, 20));
  });

  it('could have been typed: each passes the checks of a real one, channel included', () => {
    for (const { country, ...customer } of many(3)) {
      expect(
        parseCustomer({ ...customer, metadata: null }, [], { needsChannel: true, country: country.code }),
      ).toEqual({ ok: true, value: customer });
    }
  });

  it('are mostly Chilean persons, with companies and neighbours among them', () => {
    const made = many(4, 1000);
    const share = (of: (one: (typeof made)[number]) => boolean) => made.filter(of).length / made.length;
    expect(share(({ country }) => country.code === 'CL')).toBeCloseTo(0.7, 1);
    expect(share(({ type }) => type === 'BUSINESS')).toBeCloseTo(0.25, 1);
    expect(new Set(made.map(({ country }) => country.code)).size).toBe(5);
    expect(new Set(made.map(({ name }) => name)).size).toBeGreaterThan(950);
  });

  it('never have an address that could be somebody’s', () => {
    for (const { email } of many(5)) if (email) expect(email).toMatch(/\.example$/);
  });
});
