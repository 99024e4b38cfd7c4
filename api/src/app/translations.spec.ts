import { expect, test } from 'vitest';
import { catalogues, translator } from './translations.js';

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)(?:, (?:figure|day))?\}\}/g)].map(([, name]) => name).sort();

test('no two modules use one key', () => {
  const keys = catalogues.flatMap(({ es }) => Object.keys(es));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a sentence mentions the same values in both languages', () => {
  for (const { es, en } of catalogues) {
    const english: Readonly<Record<string, string>> = en;
    for (const [key, sentence] of Object.entries<string>(es)) {
      expect([key, ...placeholders(english[key] ?? '')]).toEqual([key, ...placeholders(sentence)]);
    }
  }
});

test('values are put in as they are', () => {
  const message = { key: 'quotation.chooseOption', params: { names: '<A>, "B" & Ñ' } };
  expect(translator('es')(message)).toBe('Elige una de las alternativas: <A>, "B" & Ñ.');
});

test('figures have the decimal mark of the language, and texts stay as they are', () => {
  const glass = { key: 'explanation.BASE_AREA', params: { width: '1.234', height: '2', quantity: 3 } };
  expect(translator('es')(glass)).toBe('Vidrio: 1,234 × 2 m × 3, en m²');
  expect(translator('en')(glass)).toBe('Glass: 1.234 × 2 m × 3, in m²');
  const most = { key: 'catalog.amountTooLarge', params: { max: '1000000000' } };
  expect(translator('es')(most)).toContain('1.000.000.000');
  expect(translator('en')(most)).toContain('1,000,000,000');
  const sku = { key: 'quote.productNotAvailable', params: { sku: 'A-1.5' } };
  expect(translator('es')(sku)).toContain('A-1.5');
});

test('days are written as people do', () => {
  const past = { key: 'catalog.pastPrice', params: { today: '2026-11-21' } };
  expect(translator('es')(past)).toContain('hoy, 21 de noviembre de 2026');
  expect(translator('en')(past)).toContain('today, November 21, 2026');
});
