import { expect, it } from 'vitest';
import { privateLinks } from '../../quotations/index.js';
import { stopLinks } from './stop-links.js';

const SECRET = 'a-secret-of-more-than-thirty-two-characters';
const ID = '0199a8b0-0000-7000-8000-000000000001';

it('names whose it is, and nobody else can make one', () => {
  const links = stopLinks(SECRET);
  const token = links.tokenFor(ID);
  expect(links.customerIn(token)).toBe(ID);
  expect(links.customerIn(token.replace('000001.', '000002.'))).toBeNull();
  expect(links.customerIn(`${token}x`)).toBeNull();
  expect(links.customerIn('')).toBeNull();
  expect(stopLinks(`${SECRET}!`).customerIn(token)).toBeNull();
});

it('is no private link', () =>
  expect(privateLinks(SECRET).numberIn(stopLinks(SECRET).tokenFor(ID))).toBeNull());
