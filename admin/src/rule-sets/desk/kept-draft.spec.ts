import { expect, it } from 'vitest';
import { keptRules } from './kept-draft';
import { EMPTY } from './rules-draft';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const typed = { draft: { ...EMPTY, fields: { 'general.taxRate': '20' } }, note: 'por qué' };

it('keeps what one person left on a version, and shows it to nobody else', () => {
  const browser = storage();
  const mine = keptRules(browser, 'me', 3);
  mine.keep(typed);
  expect(mine.find()).toEqual(typed);
  expect(keptRules(browser, 'me', 4).find()).toBeUndefined();
  expect(keptRules(browser, 'colleague', 3).find()).toBeUndefined();
  mine.forget();
  expect(mine.find()).toBeUndefined();
});

it.each([
  'no JSON',
  'null',
  '{"shape":0}',
  JSON.stringify({ shape: 1, kept: { ...typed, note: 1 } }),
  JSON.stringify({ shape: 1, kept: { ...typed, draft: { ...EMPTY, fields: { 'general.taxRate': 20 } } } }),
  JSON.stringify({
    shape: 1,
    kept: { ...typed, draft: { ...EMPTY, lists: { 'general.volumeTiers': '0' } } },
  }),
  JSON.stringify({ shape: 1, kept: { ...typed, draft: { ...EMPTY, own: {} } } }),
])('begins with the saved rules when what is kept cannot be read: %s', (text) => {
  const browser = storage();
  const mine = keptRules(browser, 'me', 3);
  mine.keep(typed);
  for (const key of browser.kept.keys()) browser.kept.set(key, text);
  expect(mine.find()).toBeUndefined();
});

it('lets people work in a browser that keeps nothing', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(() => keptRules(full, 'me', 3).keep(typed)).not.toThrow();
});
