import { describe, expect, it } from 'vitest';
import { currencyOf } from '../../../../kernel/money.js';
import {
  defaultRuleSetJson,
  parseQuote,
  priceQuote,
  ruleSetSchema,
} from '../../../../modules/quote-engine/index.js';
import { DEMO_FILMS } from '../fixtures/demo-films.js';
import { makeCustomer } from '../people/customer.js';
import { Random } from '../random.js';
import { Films } from './films.js';
import { makeQuote } from './quote.js';

const RULES = ruleSetSchema.parse(defaultRuleSetJson);
const { films, catalogue } = DEMO_FILMS;

const quotes = (seed: number, count = 300) => {
  const random = new Random(seed);
  return Array.from({ length: count }, () => makeQuote(makeCustomer(random), new Films(films), 2026, random));
};

describe('made quotes', () => {
  it('are the same by seed', () => {
    expect(quotes(1, 10)).toEqual(quotes(1, 10));
  });

  it('pass the engine’s checks and have a price that a customer would believe', () => {
    const totals = quotes(2).map((input) => {
      const request = parseQuote(input, catalogue, RULES, []);
      if (!request.ok) throw new Error(JSON.stringify(request.faults));
      const priced = priceQuote(request.value, RULES, currencyOf('USD'), [], []);
      if (!priced.ok) throw new Error(JSON.stringify(priced.faults));
      return Number(priced.value.alternatives[0]?.totals.total.toString());
    });
    const median = totals.sort((a, b) => a - b)[150];
    expect(median).toBeGreaterThan(500);
    expect(median).toBeLessThan(6000);
    expect(Math.min(...totals)).toBeGreaterThan(10);
  });

  it('have one to four rooms with one to six openings each, or a few vehicles', () => {
    for (const { properties, vehicles } of quotes(3)) {
      const rooms = properties?.flatMap((property) => property.rooms) ?? [];
      const places = [...rooms, ...(vehicles ?? [])];
      expect(places.length).toBeGreaterThanOrEqual(1);
      expect(places.length).toBeLessThanOrEqual(4);
      for (const { openings } of places) {
        expect(openings.length).toBeGreaterThanOrEqual(1);
        expect(openings.length).toBeLessThanOrEqual(6);
      }
    }
  });

  it('sometimes offer alternatives', () => {
    const items = quotes(4).map(({ properties, vehicles }) =>
      [...(properties?.flatMap(({ rooms }) => rooms) ?? []), ...(vehicles ?? [])].flatMap(({ openings }) =>
        openings.flatMap((opening) => opening.items),
      ),
    );
    const withOptions = items.filter((of) => of.some(({ option }) => option != null));
    expect(withOptions.length / items.length).toBeGreaterThan(0.1);
    expect(withOptions.length / items.length).toBeLessThan(0.3);
  });

  it('use whatever the catalogue has, even a single film', () => {
    const [only] = films;
    if (!only) throw new Error('The fixture has no films.');
    const random = new Random(6);
    const quote = makeQuote(makeCustomer(random), new Films([{ ...only, verticals: [] }]), 2026, random);
    expect(parseQuote(quote, catalogue, RULES, []).ok).toBe(true);
  });
});
