import { describe, expect, it } from 'vitest';
import { withIdsOf } from './align';
import { differences } from './differences';
import { type Draft, openingsOf } from './draft';
import { counted, house, rowsOf, windowOf } from './fixtures';
import { mergeDrafts } from './merge';
import { addRow, removeRow, setCell } from './openings';
import { copyRoom, removeRoom, setRoom } from './rooms';

/** The same draft as it comes back from the API: every part under another id. */
function readAnew(draft: Draft): Draft {
  const newId = counted('z');
  const alternatives = draft.alternatives.map((one) => ({ ...one, id: newId() }));
  const renamed = new Map(draft.alternatives.map(({ id }, at) => [id, alternatives[at]?.id ?? '']));
  const films = (list: ReturnType<typeof windowOf>['films']) =>
    list.map((film) => ({
      ...film,
      alternative: film.alternative && (renamed.get(film.alternative) ?? null),
    }));
  return {
    ...draft,
    alternatives,
    places: draft.places.map((place) => ({
      ...place,
      id: newId(),
      rooms: place.rooms.map((room) => ({
        ...room,
        id: newId(),
        openings: room.openings.map((one) => ({ ...one, id: newId(), films: films(one.films) })),
      })),
    })),
    adjustments: draft.adjustments.map((one) => ({ ...one, id: newId() })),
  };
}

const base = house();
const theirs = (change: (draft: Draft) => Draft) => withIdsOf(base, readAnew(change(base)));
const cell = (draft: Draft, id: string) => openingsOf(draft).find((one) => one.id === id);

describe('a draft that was read anew', () => {
  it('has its ids again, also where something was changed, added or removed', () => {
    expect(theirs((draft) => draft)).toEqual(base);
    expect(rowsOf(theirs((draft) => setCell(draft, 'w2', 'width', '3')))).toEqual(rowsOf(base));
    expect(rowsOf(theirs((draft) => removeRow(draft, 'w1')))[0]).toEqual(['w2']);
    const added = rowsOf(theirs((draft) => addRow(draft, 'living', windowOf('w9'), 'w1')))[0];
    expect([added?.[0], added?.[2], added?.length]).toEqual(['w1', 'w2', 3]);
    expect(rowsOf(theirs((draft) => removeRoom(draft, 'living')))).toEqual([['w3']]);
  });
});

describe('a draft that was typed in other units', () => {
  const typed = house({
    places: house().places.map((place) => ({
      ...place,
      rooms: place.rooms.map((room) => ({
        ...room,
        name: `${room.name} `,
        openings: room.openings.map((one) => ({ ...one, width: '120 cm', height: '1000mm', quantity: ' 1' })),
      })),
    })),
  });
  /** As the API has it: metres, nothing around names. */
  const saved = (change: (draft: Draft) => Draft) => withIdsOf(typed, readAnew(change(house())));

  it('stays as it was typed where nobody changed it', () => {
    expect(saved((draft) => draft)).toEqual(typed);
    expect(
      differences(
        typed,
        typed,
        saved((draft) => draft),
      ),
    ).toEqual([]);
  });
  it('has one’s own change on the same window, below one that somebody put on top', () => {
    const mine = setCell(typed, 'w2', 'width', '95 cm');
    const other = saved((draft) => {
      const [first] = draft.places[0]?.rooms ?? [];
      const [top, ...rest] =
        addRow(draft, 'living', windowOf('x')).places[0]?.rooms[0]?.openings.toReversed() ?? [];
      if (!first || !top) throw new Error('There is no room');
      return {
        ...draft,
        places: draft.places.map((place) => ({
          ...place,
          rooms: place.rooms.map((room) =>
            room.id === 'living' ? { ...room, openings: [top, ...rest.toReversed()] } : room,
          ),
        })),
      };
    });
    const merged = mergeDrafts(typed, mine, other);
    expect(openingsOf(merged).map(({ label, width }) => [label, width])).toEqual([
      ['x', '1,2'],
      ['w1', '120 cm'],
      ['w2', '95 cm'],
      ['w3', '120 cm'],
    ]);
  });
  it('takes a row above that was changed and another that is new for what they are', () => {
    const other = saved((draft) =>
      addRow(setCell(draft, 'w1', 'width', '3'), 'living', windowOf('new'), 'w1'),
    );
    expect(rowsOf(other)[0]?.filter((id) => ['w1', 'w2'].includes(id))).toEqual(['w1', 'w2']);
    expect(cell(other, 'w1')?.width).toBe('3');
  });
});

describe('one’s own changes on top of somebody else’s', () => {
  const merged = (mine: (draft: Draft) => Draft, other: (draft: Draft) => Draft) =>
    mergeDrafts(base, mine(base), theirs(other));
  it('keeps both where they are of different cells', () => {
    const draft = merged(
      (own) => setCell({ ...own, notes: 'Mías' }, 'w1', 'width', '2'),
      (other) => setCell(setRoom(other, 'bedroom', { name: 'Pieza' }), 'w1', 'height', '3'),
    );
    expect(cell(draft, 'w1')).toMatchObject({ width: '2', height: '3' });
    expect([draft.notes, draft.places[0]?.rooms[1]?.name]).toEqual(['Mías', 'Pieza']);
  });
  it('wins where they are of the same', () => {
    const draft = merged(
      (own) => setCell(own, 'w1', 'width', '2'),
      (other) => setCell(other, 'w1', 'width', '3'),
    );
    expect(cell(draft, 'w1')?.width).toBe('2');
  });
  it('has the rows of both, and misses what either took away', () => {
    const draft = merged(
      (own) => removeRow(addRow(own, 'living', windowOf('mine'), 'w2'), 'w1'),
      (other) => addRow(removeRow(other, 'w3'), 'living', windowOf('other')),
    );
    expect(rowsOf(draft)[0]).toContain('mine');
    expect(
      openingsOf(draft)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['mine', 'other', 'w2']);
  });
  it('keeps what was changed here and taken away there', () => {
    const draft = merged(
      (own) => setCell(own, 'w3', 'width', '2'),
      (other) => removeRow(other, 'w3'),
    );
    expect(cell(draft, 'w3')?.width).toBe('2');
  });
  it('has no film of an alternative that somebody took away', () => {
    const better = { ...base, alternatives: [...base.alternatives, { id: 'better', name: 'Mejor' }] };
    const film = { sku: 'SOL-50', stripes: null, alternative: 'better' };
    const own = {
      ...better,
      places: better.places.map((place) => ({
        ...place,
        rooms: place.rooms.map((room) => ({
          ...room,
          openings: room.openings.map((one) => ({ ...one, films: [...one.films, film] })),
        })),
      })),
    };
    const draft = mergeDrafts(better, own, withIdsOf(better, readAnew(base)));
    expect(draft.alternatives.map(({ id }) => id)).toEqual(['good']);
    expect(openingsOf(draft).flatMap(({ films }) => films.map(({ sku }) => sku))).not.toContain('SOL-50');
  });
  it('has the rooms that were added', () => {
    const draft = merged(
      (own) => copyRoom(own, 'living', 'Copia', counted('n')),
      (other) => ({ ...other, travelZone: 'norte' }),
    );
    expect(draft.places[0]?.rooms.map(({ name }) => name)).toEqual(['Living', 'Copia', 'Dormitorio']);
    expect(draft.travelZone).toBe('norte');
  });
});

describe('what somebody else changed', () => {
  it('is told cell by cell, beside what stands here', () => {
    const mine = setCell(base, 'w1', 'width', '2');
    const other = theirs((draft) => setCell({ ...draft, notes: 'Ajena' }, 'w1', 'width', '3'));
    expect(differences(base, mine, other)).toEqual([
      { where: ['Living', 'w1'], field: 'width', before: '1,2', theirs: '3', mine: '2' },
      { where: [], field: 'notes', before: '', theirs: 'Ajena', mine: '' },
    ]);
  });
});
