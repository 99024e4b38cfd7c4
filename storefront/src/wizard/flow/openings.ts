import type { Draft, Opening } from './draft';
import type { OpeningType } from './vocabulary';

export const isVehicle = ({ vertical }: Pick<Draft, 'vertical'>): boolean => vertical === 'AUTOMOTIVE';

/** What has openings: a room or a vehicle. */
interface Holder {
  readonly id: string;
  readonly openings: Opening[];
}

/** Whose openings are quoted: those of the rooms, or of the vehicles. */
const holdersOf = (draft: Draft): readonly Holder[] => (isVehicle(draft) ? draft.vehicles : draft.rooms);

export interface PlacedOpening {
  /** Of its room or vehicle. */
  readonly roomId: string;
  readonly opening: Opening;
}

/** Every opening that the draft quotes, in the order of the quote. */
export const openingsOf = (draft: Draft): PlacedOpening[] =>
  holdersOf(draft).flatMap(({ id, openings }) => openings.map((opening) => ({ roomId: id, opening })));

export const newOpening = (id: string, type: OpeningType, values: Partial<Opening> = {}): Opening => ({
  id,
  type,
  label: '',
  width: '',
  height: '',
  quantity: '1',
  removeOldFilm: false,
  difficultAccess: false,
  curvedGlass: false,
  extremeWeather: false,
  spot: null,
  ...values,
});

/** Those that are not concerned stay the very same objects, so that only what changed is drawn anew. */
function changeIn<T extends Holder>(
  holders: T[],
  isConcerned: (holder: Holder) => boolean,
  change: (openings: Opening[]) => Opening[],
): T[] {
  if (!holders.some(isConcerned)) return holders;
  return holders.map((holder) =>
    isConcerned(holder) ? { ...holder, openings: change(holder.openings) } : holder,
  );
}

const changeWhere = (
  draft: Draft,
  isConcerned: (holder: Holder) => boolean,
  change: (openings: Opening[]) => Opening[],
): Draft => ({
  ...draft,
  rooms: changeIn(draft.rooms, isConcerned, change),
  vehicles: changeIn(draft.vehicles, isConcerned, change),
});

/** The openings of a room or vehicle, changed by a function. */
export const changeOpeningsOf = (
  draft: Draft,
  roomId: string,
  change: (openings: Opening[]) => Opening[],
): Draft => changeWhere(draft, ({ id }) => id === roomId, change);

export const addOpening = (draft: Draft, roomId: string, opening: Opening): Draft =>
  changeOpeningsOf(draft, roomId, (openings) => [...openings, opening]);

export const changeOpening = (draft: Draft, id: string, change: Partial<Opening>): Draft =>
  changeWhere(
    draft,
    ({ openings }) => openings.some((opening) => opening.id === id),
    (openings) => openings.map((opening) => (opening.id === id ? { ...opening, ...change } : opening)),
  );

/** The same glass once more, beside it. */
export const copyOpening = (draft: Draft, roomId: string, id: string, newId: string): Draft =>
  changeOpeningsOf(draft, roomId, (openings) =>
    openings.flatMap((opening) => (opening.id === id ? [opening, { ...opening, id: newId }] : [opening])),
  );
