import { describe, expect, it } from 'vitest';
import type { Draft } from './draft';
import { addOption, chooseFilm, clearFilm, filmOf, MAX_OPTIONS } from './films';
import { film, readyDraft } from './fixtures';

const choose = (draft: Draft, scope: Parameters<typeof chooseFilm>[2], sku: string) =>
  chooseFilm(draft, 'a', scope, film(sku));
const seen = (draft: Draft) => {
  const [option] = draft.options;
  return option && filmOf(option, 'r1', 'o1')?.sku;
};

describe('the film of an opening', () => {
  it('is its own before that of its room before that of all', () => {
    const opening = choose(
      choose(readyDraft(), { kind: 'room', id: 'r1' }, 'ROOM'),
      { kind: 'opening', id: 'o1' },
      'OWN',
    );
    expect(seen(opening)).toBe('OWN');
    const room = clearFilm(opening, 'a', { kind: 'opening', id: 'o1' });
    expect(seen(room)).toBe('ROOM');
    expect(seen(clearFilm(room, 'a', { kind: 'room', id: 'r1' }))).toBe('SOL-CERAMIC-70');
  });

  it('changes with a later choice for more than it', () => {
    const own = choose(readyDraft(), { kind: 'opening', id: 'o1' }, 'OWN');
    expect(seen(choose(own, { kind: 'room', id: 'r1' }, 'ROOM'))).toBe('ROOM');
    expect(seen(choose(own, { kind: 'room', id: 'other' }, 'ROOM'))).toBe('OWN');
    expect(seen(choose(own, { kind: 'all' }, 'ALL'))).toBe('ALL');
  });

  it('is compared in three alternatives at most', () => {
    let draft = readyDraft();
    for (const id of ['b', 'c', 'd', 'e']) draft = addOption(draft, id, id);
    expect(draft.options).toHaveLength(MAX_OPTIONS);
  });
});
