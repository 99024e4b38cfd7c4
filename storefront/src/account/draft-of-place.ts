import type { KeptPropertyFragment, KeptVehicleFragment } from '../generated/graphql';
import type { Draft, Opening } from '../wizard/flow/draft';
import { newOpening } from '../wizard/flow/openings';
import { typedSize } from '../wizard/flow/size';
import { typicalGlasses } from '../wizard/flow/vehicle';
import { BODY_TYPES, type Spot } from '../wizard/flow/vocabulary';

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

/** A draft of the same rooms and openings, to choose films for. */
export const withProperty =
  (kept: KeptPropertyFragment, typing: Typing) =>
  (draft: Draft): Draft => ({
    ...draft,
    vertical: HOMES.has(kept.type) ? 'RESIDENTIAL' : 'COMMERCIAL',
    place: {
      type: kept.type,
      floor: '',
      line1: kept.address?.line1 ?? '',
      district: kept.address?.district ?? '',
    },
    rooms: kept.rooms.map(({ name, type, floor, openings }) => ({
      id: typing.newId(),
      name,
      type,
      floor: floor === 1 ? '' : String(floor),
      openings: openings.map((opening) => openingOf(opening, typing, null)),
    })),
  });

/** A draft of the same glasses; which of two alike is left and which is right follows their order. */
export const withVehicle =
  ({ make, model, year, bodyType: known, openings }: KeptVehicleFragment, typing: Typing) =>
  (draft: Draft): Draft => {
    const bodyType = BODY_TYPES.find((one) => one === known) ?? null;
    const free = bodyType ? typicalGlasses(bodyType) : [];
    const glasses = openings.map((opening) => {
      const place = free.findIndex(({ type }) => type === opening.type);
      const [taken] = place < 0 ? [] : free.splice(place, 1);
      return openingOf(opening, typing, taken?.spot ?? null);
    });
    return {
      ...draft,
      vertical: 'AUTOMOTIVE',
      vehicles: [
        {
          id: typing.newId(),
          make: make ?? '',
          model: model ?? '',
          year: year === null ? '' : String(year),
          bodyType,
          openings: glasses,
        },
      ],
    };
  };
