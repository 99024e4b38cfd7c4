import { expect, it } from 'vitest';
import { pathOf } from './address.mjs';

it('keeps the films of a comparison: without its query the picture waited for columns that never came', () => {
  expect(pathOf('http://127.0.0.1:4000/comparar?sku=SOL-BRONZE-20,PRI-MIRROR')).toBe(
    '/comparar?sku=SOL-BRONZE-20,PRI-MIRROR',
  );
});

it('keeps the token of a private link, which stands behind the #', () => {
  expect(pathOf('http://127.0.0.1:4000/q#Q-2026-000001.token')).toBe('/q#Q-2026-000001.token');
});
