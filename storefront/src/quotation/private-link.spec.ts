import { expect, it } from 'vitest';
import { privatePath, tokenIn } from './private-link';

it('keeps the token behind the #, where no server sees it', () => {
  expect(privatePath('Q-2026-000001.abc', 'es')).toBe('/q#Q-2026-000001.abc');
  expect(privatePath('Q-2026-000001.abc', 'en')).toBe('/en/q#Q-2026-000001.abc');
});

it('reads what it wrote, and nothing of what is no token', () => {
  expect(tokenIn('#Q-2026-000001.abc')).toBe('Q-2026-000001.abc');
  expect(tokenIn('')).toBeNull();
  expect(tokenIn('#')).toBeNull();
  expect(tokenIn('#%ff')).toBeNull();
});
