import type { Alternative, Draft, Opening, Place, Room } from './draft';
import { changeFilms } from './openings';

interface Named {
  readonly id: string;
}

/** Three states of one thing: what both began with, one's own, and what somebody else has saved meanwhile. */
interface Three<T> {
  readonly base: T | undefined;
  readonly mine: T;
  readonly theirs: T;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Own where something was changed, theirs everywhere else. */
const onTop = <T>({ base, mine, theirs }: Three<T>): T => (same(base, mine) ? theirs : mine);

/** Field by field, so that two people may change the same thing in different places. */
function fieldsOnTop<T extends object>({ base, mine, theirs }: Three<T>): T {
  const merged = { ...theirs };
  for (const key in mine) {
    if (!base || !same(base[key], mine[key])) merged[key] = mine[key];
  }
  return merged;
}

/**
 * Lists by the ids of their members. Theirs is the order; what only one side has is kept, unless the other took it away and
 * the first left it as it was.
 */
function listOnTop<T extends Named>({ base, mine, theirs }: Three<T[]>, merge: (three: Three<T>) => T): T[] {
  const find = (list: T[] | undefined, id: string) => list?.find((item) => item.id === id);
  const kept = theirs.flatMap((their) => {
    const own = find(mine, their.id);
    const was = find(base, their.id);
    if (own) return [merge({ base: was, mine: own, theirs: their })];
    return was && same(was, their) ? [] : [their];
  });
  mine.forEach((own, at) => {
    if (find(theirs, own.id)) return;
    const was = find(base, own.id);
    if (was && same(was, own)) return;
    const before = mine.slice(0, at).findLast(({ id }) => find(kept, id));
    kept.splice(before ? kept.findIndex(({ id }) => id === before.id) + 1 : 0, 0, own);
  });
  return kept;
}

const mergeRoom = ({ base, mine, theirs }: Three<Room>): Room => ({
  ...fieldsOnTop<Room>({ base, mine, theirs }),
  openings: listOnTop<Opening>(
    { base: base?.openings, mine: mine.openings, theirs: theirs.openings },
    fieldsOnTop,
  ),
});

const mergePlace = ({ base, mine, theirs }: Three<Place>): Place => ({
  id: theirs.id,
  about: onTop<Place['about']>({ base: base?.about, mine: mine.about, theirs: theirs.about }),
  rooms: listOnTop<Room>({ base: base?.rooms, mine: mine.rooms, theirs: theirs.rooms }, mergeRoom),
});

/** Without the films of alternatives that there are no more: without one they would be part of every alternative. */
const withoutStrayFilms = (draft: Draft): Draft =>
  changeFilms(
    draft,
    () => true,
    (films) =>
      films.filter(
        ({ alternative }) => alternative === null || draft.alternatives.some(({ id }) => id === alternative),
      ),
  );

/** One's own changes since `base` on top of what somebody else has saved; ids have to agree: {@link withIdsOf}. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Draft {
  const field = <Name extends keyof Draft>(name: Name) =>
    onTop<Draft[Name]>({ base: base[name], mine: mine[name], theirs: theirs[name] });
  return withoutStrayFilms({
    vertical: field('vertical'),
    travelZone: field('travelZone'),
    notes: field('notes'),
    places: listOnTop<Place>({ base: base.places, mine: mine.places, theirs: theirs.places }, mergePlace),
    alternatives: listOnTop<Alternative>(
      { base: base.alternatives, mine: mine.alternatives, theirs: theirs.alternatives },
      fieldsOnTop,
    ),
    adjustments: listOnTop(
      { base: base.adjustments, mine: mine.adjustments, theirs: theirs.adjustments },
      fieldsOnTop,
    ),
  });
}
