import { expect, it } from 'vitest';
import { everyPage } from './every-page';

const FILMS = Array.from({ length: 250 }, (_, index) => `film ${index}`);

/** A list that gives at most 100 at once. */
const readPage = async (after: string | null) => {
  const from = Number(after ?? 0);
  const until = Math.min(from + 100, FILMS.length);
  return {
    nodes: FILMS.slice(from, until),
    pageInfo: { hasNextPage: until < FILMS.length, endCursor: until > from ? String(until) : null },
  };
};

it('reads a list of more than a page to its end', async () => {
  expect(await everyPage(readPage)).toEqual(FILMS);
});

it('is done at once where there is nothing', async () => {
  const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  expect(await everyPage(async () => nothing)).toEqual([]);
});
