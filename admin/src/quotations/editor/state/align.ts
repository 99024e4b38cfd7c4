import { asTyped, roomAsTyped, sideOf, trimmed } from './as-typed';
import { type Draft, isBlank, type Opening, type Place, type Room } from './draft';
import { changeFilms } from './openings';

interface Named {
  readonly id: string;
}

/** What a part may be known by, the surest first; an empty text says nothing. */
type Keys<T> = readonly ((item: T) => string)[];

/**
 * The member of `known` that each of `fresh` is: one of the same key, the first that is free. Where there are as many as
 * before, what is left over was changed in its place. The API gives the parts of a draft no names that would outlive a change.
 */
function matched<T extends Named>(
  known: readonly T[],
  fresh: readonly T[],
  keys: Keys<T>,
): (T | undefined)[] {
  const free = new Set(known);
  const found = new Map<T, T>();
  const take = (item: T, partner: T | undefined) => {
    if (!partner || !free.has(partner) || found.has(item)) return;
    free.delete(partner);
    found.set(item, partner);
  };
  for (const key of keys) {
    for (const item of fresh) {
      const wanted = key(item);
      if (wanted)
        take(
          item,
          known.find((one) => free.has(one) && key(one) === wanted),
        );
    }
  }
  if (known.length === fresh.length) for (const [at, item] of fresh.entries()) take(item, known[at]);
  return fresh.map((item) => found.get(item));
}

/** With the ids of what was known, each part of it changed along. */
const aligned = <T extends Named>(
  known: readonly T[],
  fresh: readonly T[],
  keys: Keys<T>,
  inside: (known: T, fresh: T) => T = (one, other) => ({ ...other, id: one.id }),
): T[] => {
  const partners = matched(known, fresh, keys);
  return fresh.map((item, at) => {
    const partner = partners[at];
    return partner ? inside(partner, item) : item;
  });
};

const OPENING: Keys<Opening> = [
  ({ label, type, width, height }) => [trimmed(label), type, sideOf(width), sideOf(height)].join('|'),
  ({ label }) => trimmed(label),
];
const ROOM: Keys<Room> = [
  ({ name, floor }) => `${trimmed(name)}|${trimmed(floor)}`,
  ({ name }) => trimmed(name),
];
const PLACE: Keys<Place> = [({ about }) => JSON.stringify(about)];

const alignRoom = (known: Room, fresh: Room): Room => ({
  ...roomAsTyped(known, fresh),
  // Rows that say nothing were never sent.
  openings: aligned(
    known.openings.filter((opening) => !isBlank(opening)),
    fresh.openings,
    OPENING,
    asTyped,
  ),
});

const alignPlace = (known: Place, fresh: Place): Place => ({
  ...fresh,
  id: known.id,
  rooms: aligned(
    known.rooms.filter(({ openings }) => !openings.every(isBlank)),
    fresh.rooms,
    ROOM,
    alignRoom,
  ),
});

/** What somebody else has saved, with the ids that its parts have here, and what means the same as it was typed here. */
export function withIdsOf(known: Draft, fresh: Draft): Draft {
  // A single one has no name.
  const alternatives = aligned(known.alternatives, fresh.alternatives, [({ name }) => `=${trimmed(name)}`]);
  const renamed = new Map(fresh.alternatives.map(({ id }, at) => [id, alternatives[at]?.id ?? id]));
  const named = changeFilms(
    fresh,
    () => true,
    (films) =>
      films.map((film) => ({
        ...film,
        alternative: film.alternative && (renamed.get(film.alternative) ?? null),
      })),
  );
  const adjustments = aligned(known.adjustments, fresh.adjustments, [
    ({ kind, label }) => `${kind}|${trimmed(label)}`,
  ]);
  return {
    ...fresh,
    alternatives,
    places: aligned(known.places, named.places, PLACE, alignPlace),
    adjustments,
  };
}
