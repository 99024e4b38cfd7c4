import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPENING_TYPES, PRODUCT_TYPES, quoteMessages, STRIPE_DIRECTIONS } from '../index.js';

const SOURCES = new URL('..', import.meta.url);

/** Everything that stands between quotes in the module's code, sentences themselves aside. */
const quoted = new Set(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/fixtures|-messages\.ts$/.test(file),
    )
    .flatMap((file) => [...readFileSync(new URL(file, SOURCES), 'utf8').matchAll(/'([^'\n]*)'/g)])
    .flatMap(([, text]) => text ?? []),
);

const keys = Object.keys(quoteMessages.es);

describe('the sentences', () => {
  it('are the same in both languages, with the same params, and none is empty', () => {
    const params = (sentence = '') => [...sentence.matchAll(/\{\{\w+(?:, figure)?\}\}/g)].map(String).sort();

    expect(Object.keys(quoteMessages.en)).toEqual(keys);
    for (const key of keys) {
      expect(quoteMessages.es[key]).toMatch(/\S/);
      expect(params(quoteMessages.en[key]), key).toEqual(params(quoteMessages.es[key]));
    }
  });

  it('are there for every explanation step', () => {
    const steps = [
      ...[...quoted].filter((text) =>
        /^(BASE|WASTE|FACTOR|MATERIAL|INSTALLATION|COMPLEXITY)_[A-Z_]+$/.test(text),
      ),
      ...['QUANTITY', 'SUBTOTAL'],
      ...STRIPE_DIRECTIONS.map((direction) => `BASE_${direction}_STRIPES`),
      ...['CURVED_GLASS', ...OPENING_TYPES].flatMap((row) =>
        PRODUCT_TYPES.map((type) => `WASTE_${row}_${type}`),
      ),
    ];

    expect(steps).toEqual(expect.arrayContaining(['BASE_AREA', 'FACTOR_FLOOR', 'COMPLEXITY_FACTOR']));
    expect(steps.filter((code) => !keys.includes(`explanation.${code}`))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('explanation.'))).toHaveLength(new Set(steps).size);
  });

  it('of faults are all said somewhere, and all that is said exists', () => {
    const said = [...quoted].filter((text) => /^(quote|rules)\.[a-zA-Z]+$/.test(text));

    expect(said.sort()).toEqual(keys.filter((key) => /^(quote|rules)\./.test(key)).sort());
  });
});
