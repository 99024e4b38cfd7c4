import { isDecimal } from '../../../format/typed-decimal';
import {
  type Adjustment,
  type Draft,
  isBlank,
  type Opening,
  openingsOf,
  type Place,
  type Room,
} from './draft';
import { filledRows, mostRows } from './limits';
import { readSize, type SizeFault, STRIPE } from './size';

export type FaultCode =
  | SizeFault
  | 'quantity'
  | 'floor'
  | 'film'
  | 'stripes'
  | 'amount'
  | 'year'
  | 'same_name'
  | 'unknown_type'
  | 'too_many_rows';

/** What is wrong with the cells of one thing, by their names. */
export type Faults = Readonly<Partial<Record<string, FaultCode>>>;

/** A whole number that people type. */
export const wholeNumber = (text: string): number | undefined =>
  /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;

const within = (text: string, least: number, most: number): boolean => {
  const number = wholeNumber(text);
  return number !== undefined && number >= least && number <= most;
};

const sizeFault = (text: string): SizeFault | undefined => {
  const size = readSize(text);
  return 'fault' in size ? size.fault : undefined;
};

const stripesAreFine = ({ films }: Opening): boolean =>
  films.every(
    ({ stripes }) =>
      !stripes ||
      (within(stripes.count, 1, 1000) &&
        (stripes.width.trim() === '' || !('fault' in readSize(stripes.width, STRIPE)))),
  );

const tidy = (faults: Record<string, FaultCode | undefined>): Faults => {
  const found = Object.entries(faults).filter(([, code]) => code !== undefined);
  return Object.fromEntries(found);
};

/** A row that says nothing has no faults: it is not sent. */
export const openingFaults = (opening: Opening): Faults =>
  isBlank(opening)
    ? {}
    : tidy({
        type: opening.unknownType ? 'unknown_type' : undefined,
        width: sizeFault(opening.width),
        height: sizeFault(opening.height),
        quantity: within(opening.quantity, 1, 10_000) ? undefined : 'quantity',
        films: opening.films.length === 0 ? 'film' : stripesAreFine(opening) ? undefined : 'stripes',
      });

export const isPriceable = (opening: Opening): boolean =>
  !isBlank(opening) && Object.keys(openingFaults(opening)).length === 0;

export const roomFaults = ({ name, floor }: Pick<Room, 'name' | 'floor'>): Faults =>
  tidy({
    name: name.trim() ? undefined : 'missing',
    floor: within(floor, -5, 200) ? undefined : 'floor',
  });

/** A room, or a vehicle, whose rows are more than the shop takes. */
export const rowsFault = (
  place: Pick<Place, 'about'>,
  openings: readonly Opening[],
): FaultCode | undefined => (filledRows(openings) > mostRows(place) ? 'too_many_rows' : undefined);

export const adjustmentFaults = ({ label, amount }: Adjustment): Faults =>
  tidy({
    label: label.trim() ? undefined : 'missing',
    amount: amount.trim() === '' ? 'missing' : isDecimal(amount) ? undefined : 'amount',
  });

export function alternativeFault(alternatives: Draft['alternatives'], id: string): FaultCode | undefined {
  const name = alternatives.find((one) => one.id === id)?.name.trim() ?? '';
  if (alternatives.length > 1 && name === '') return 'missing';
  return alternatives.some((one) => one.id !== id && one.name.trim() === name) ? 'same_name' : undefined;
}

export const yearFault = (year: string): FaultCode | undefined =>
  year.trim() === '' || within(year, 1900, 2100) ? undefined : 'year';

const has = (faults: Faults): boolean => Object.keys(faults).length > 0;

/** Everything that keeps a draft from being saved, apart from its openings. */
function otherFaults(draft: Draft): number {
  const rooms = draft.places.flatMap(({ rooms, about }) =>
    about.kind === 'vehicle' ? [] : rooms.filter(({ openings }) => !openings.every(isBlank)),
  );
  return [
    ...rooms.map(roomFaults),
    ...draft.places.flatMap((place) =>
      place.rooms.map(({ openings }) => tidy({ openings: rowsFault(place, openings) })),
    ),
    ...draft.adjustments.map(adjustmentFaults),
    ...draft.alternatives.map(({ id }) => tidy({ name: alternativeFault(draft.alternatives, id) })),
    ...draft.places.map(({ about }) =>
      tidy({ year: about.kind === 'vehicle' ? yearFault(about.year) : undefined }),
    ),
  ].filter(has).length;
}

interface Missing {
  readonly rows: number;
  readonly others: number;
  readonly empty: boolean;
}

const counted = new WeakMap<Draft, Missing>();

/**
 * What a draft still needs before it can be saved: how many rows are at fault, and how much else is. Counted once for each
 * state of it, because several parts of the page ask at every key.
 */
export function missing(draft: Draft): Missing {
  const known = counted.get(draft);
  if (known) return known;
  const filled = openingsOf(draft).filter((opening) => !isBlank(opening));
  const found = {
    rows: filled.filter((opening) => !isPriceable(opening)).length,
    others: otherFaults(draft),
    empty: filled.length === 0,
  };
  counted.set(draft, found);
  return found;
}

export const isComplete = (draft: Draft): boolean => {
  const { rows, others, empty } = missing(draft);
  return rows === 0 && others === 0 && !empty;
};
