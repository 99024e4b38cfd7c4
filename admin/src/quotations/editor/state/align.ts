import type { Draft, Opening, Place, Room } from './draft';

interface Named {
  readonly id: string;
}

/**
 * The member of `known` that each of `fresh` is: one of the same key, the first that is free; else the one that stands at the
 * same place, if nothing else is it. The API gives the parts of a draft no names that would outlive a change.
 */
function matched<T extends Named>(
  known: readonly T[],
  fresh: readonly T[],
  key: (item: T) => string,
): (T | undefined)[] {
  const free = new Set(known);
  const take = (item: T | undefined): T | undefined => {
    if (!item || !free.has(item)) return undefined;
    free.delete(item);
    return item;
  };
  const byKey = fresh.map((item) => take(known.find((one) => free.has(one) && key(one) === key(item))));
  return fresh.map((_, at) => byKey[at] ?? take(known[at]));
}

/** With the ids of what was known, each part of it changed along. */
const aligned = <T extends Named>(
  known: readonly T[],
  fresh: readonly T[],
  key: (item: T) => string,
  inside: (known: T, fresh: T) => T = (one, other) => ({ ...other, id: one.id }),
): T[] => {
  const partners = matched(known, fresh, key);
  return fresh.map((item, at) => {
    const partner = partners[at];
    return partner ? inside(partner, item) : item;
  });
};

const openingKey = ({ label, type, width, height }: Opening): string =>
  [label, type, width, height].join('|');
const roomKey = ({ name, floor }: Room): string => `${name}|${floor}`;
const placeKey = ({ about }: Place): string => JSON.stringify(about);

const alignRoom = (known: Room, fresh: Room): Room => ({
  ...fresh,
  id: known.id,
  openings: aligned(known.openings, fresh.openings, openingKey),
});

const alignPlace = (known: Place, fresh: Place): Place => ({
  ...fresh,
  id: known.id,
  rooms: aligned(known.rooms, fresh.rooms, roomKey, alignRoom),
});

/** What somebody else has saved, with the ids that its parts have here. */
export function withIdsOf(known: Draft, fresh: Draft): Draft {
  const alternatives = aligned(known.alternatives, fresh.alternatives, ({ name }) => name);
  const renamed = new Map(fresh.alternatives.map(({ id }, at) => [id, alternatives[at]?.id ?? id]));
  const films = (list: Opening['films']) =>
    list.map((film) => ({
      ...film,
      alternative: film.alternative && (renamed.get(film.alternative) ?? null),
    }));
  const places = aligned(known.places, fresh.places, placeKey, alignPlace).map((place) => ({
    ...place,
    rooms: place.rooms.map((room) => ({
      ...room,
      openings: room.openings.map((opening) => ({ ...opening, films: films(opening.films) })),
    })),
  }));
  const adjustments = aligned(known.adjustments, fresh.adjustments, ({ kind, label }) => `${kind}|${label}`);
  return { ...fresh, alternatives, places, adjustments };
}
