import type { KeptPropertyFragment, KeptVehicleFragment } from '../../generated/graphql';
import type { Draft, Opening, Place, Room, Vehicle } from './draft';
import { newOpening } from './openings';
import { typedSize } from './size';
import { typicalGlasses } from './vehicle';
import { BODY_TYPES, type Spot } from './vocabulary';

type KeptOpening = KeptVehicleFragment['openings'][number];

/** How a person types, and names for the parts of a new draft. */
export interface Typing {
  readonly decimalSign: ',' | '.';
  readonly newId: () => string;
}

const openingOf = (kept: KeptOpening, { decimalSign, newId }: Typing, spot: Spot | null): Opening => {
  const { curvedGlass, difficultAccess, extremeWeather, removeOldFilm } = kept;
  return newOpening(newId(), kept.type, {
    label: kept.label ?? '',
    width: typedSize(Math.round(Number(kept.width) * 1000), decimalSign),
    height: typedSize(Math.round(Number(kept.height) * 1000), decimalSign),
    quantity: String(kept.quantity),
    spot,
    curvedGlass,
    difficultAccess,
    extremeWeather,
    removeOldFilm,
  });
};

const HOMES: ReadonlySet<string> = new Set(['HOUSE', 'APARTMENT']);

type KeptRoom = KeptPropertyFragment['rooms'][number];

export const roomOf = ({ name, type, floor, openings }: Omit<KeptRoom, 'id'>, typing: Typing): Room => ({
  id: typing.newId(),
  name,
  type,
  floor: floor === 1 ? '' : String(floor),
  openings: openings.map((opening) => openingOf(opening, typing, null)),
});

/** Which of two glasses alike is left and which is right follows their order. */
export function vehicleOf(
  { make, model, year, bodyType: known, openings }: Omit<KeptVehicleFragment, 'id'>,
  typing: Typing,
): Vehicle {
  const bodyType = BODY_TYPES.find((one) => one === known) ?? null;
  const free = bodyType ? typicalGlasses(bodyType) : [];
  const glasses = openings.map((opening) => {
    const place = free.findIndex(({ type }) => type === opening.type);
    const [taken] = place < 0 ? [] : free.splice(place, 1);
    return openingOf(opening, typing, taken?.spot ?? null);
  });
  return {
    id: typing.newId(),
    make: make ?? '',
    model: model ?? '',
    year: year === null ? '' : String(year),
    bodyType,
    openings: glasses,
  };
}

export const placeOf = ({ type, address }: Pick<KeptPropertyFragment, 'type' | 'address'>): Place => ({
  type,
  floor: '',
  line1: address?.line1 ?? '',
  district: address?.district ?? '',
});

/** A draft of the same rooms and openings, to choose films for. */
export const withProperty =
  (kept: KeptPropertyFragment, typing: Typing) =>
  (draft: Draft): Draft => ({
    ...draft,
    vertical: HOMES.has(kept.type) ? 'RESIDENTIAL' : 'COMMERCIAL',
    place: placeOf(kept),
    rooms: kept.rooms.map((room) => roomOf(room, typing)),
  });

/** A draft of the same glasses. */
export const withVehicle =
  (kept: KeptVehicleFragment, typing: Typing) =>
  (draft: Draft): Draft => ({ ...draft, vertical: 'AUTOMOTIVE', vehicles: [vehicleOf(kept, typing)] });
