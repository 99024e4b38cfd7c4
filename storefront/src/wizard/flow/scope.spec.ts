import { describe, expect, it } from 'vitest';
import type { Draft, Option } from './draft';
import { film, readyDraft } from './fixtures';
import { inheritedAt, sameScope } from './scope';

const draft: Draft = readyDraft();
const option: Option = { id: 'a', name: '', all: film('ALL'), rooms: { r1: film('ROOM') }, openings: {} };

describe('the scope of a film', () => {
  it('is the nearest at which something was chosen', () => {
    const opening = { kind: 'opening', id: 'o1' } as const;
    expect(inheritedAt(draft, option, opening)).toEqual({
      choice: film('ROOM'),
      from: { kind: 'room', id: 'r1' },
    });
    expect(inheritedAt(draft, { ...option, rooms: {} }, opening).from).toEqual({ kind: 'all' });
    expect(inheritedAt(draft, { ...option, openings: { o1: film('OWN') } }, opening).from).toEqual(opening);
  });

  it('is its own where nothing was chosen', () => {
    const room = { kind: 'room', id: 'r1' } as const;
    expect(inheritedAt(draft, { ...option, all: null, rooms: {} }, room)).toEqual({
      choice: null,
      from: room,
    });
    expect(sameScope(room, { kind: 'room', id: 'r2' })).toBe(false);
    expect(sameScope({ kind: 'all' }, { kind: 'all' })).toBe(true);
  });
});
