import { expect, test } from 'vitest';
import { privateLinks } from './private-link.js';

const links = privateLinks('a secret of at least thirty-two characters');
const token = links.tokenFor('Q-2026-000001', 1);

test('a token can be made again and opens its own quotation only', () => {
  expect(links.tokenFor('Q-2026-000001', 1)).toBe(token);
  expect(links.numberIn(token)).toBe('Q-2026-000001');
  expect(links.opens(token, 'Q-2026-000001', 1)).toBe(true);
  expect(links.opens(token, 'Q-2026-000002', 1)).toBe(false);
});

test('raising the generation kills the tokens given out before', () => {
  expect(links.opens(token, 'Q-2026-000001', 2)).toBe(false);
});

test('another secret makes other tokens', () => {
  const others = privateLinks('another secret of thirty-two characters');
  expect(others.opens(token, 'Q-2026-000001', 1)).toBe(false);
});

test.each(['', 'Q-2026-000001', `${token}x`, token.slice(1), 'Q-2026-000001.!', 'ñ'.repeat(46)])(
  'what is not a token names nothing: %s',
  (text) => {
    expect(links.numberIn(text)).toBeNull();
    expect(links.opens(text, 'Q-2026-000001', 1)).toBe(false);
  },
);
