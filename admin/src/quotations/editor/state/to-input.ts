import { isDecimal } from '../../../format/typed-decimal';
import type {
  OpeningInput,
  PropertyInput,
  QuoteInput,
  RoomInput,
  UpdateQuotationInput,
  VehicleInput,
} from '../../../generated/graphql';
import type { Draft, Opening, OpeningFilm, Place, Room } from './draft';
import { isBlank } from './draft';
import { adjustmentFaults, isPriceable, roomFaults, wholeNumber, yearFault } from './faults';
import { metresOf, millimetresOf, STRIPE } from './size';

const orNull = (text: string): string | null => text.trim() || null;

/** Stands for a number that is none, which is never sent: no number that is one compares equal to it. */
const NO_NUMBER = -1_000_000;

const metres = (text: string): string => metresOf(millimetresOf(text) ?? 0);

/** The draft with only those openings, and what is left of the rooms and places around them. */
function onlyOpenings(draft: Draft, wanted: (opening: Opening) => boolean): Draft {
  const places = draft.places
    .map((place) => ({
      ...place,
      rooms: place.rooms
        .map((room) => ({ ...room, openings: room.openings.filter(wanted) }))
        .filter(({ openings }) => openings.length > 0),
    }))
    .filter(({ rooms }) => rooms.length > 0);
  return { ...draft, places };
}

/** The draft as it is saved: without the rows that say nothing. */
export const withoutBlanks = (draft: Draft): Draft => onlyOpenings(draft, (opening) => !isBlank(opening));

/** As much of a draft as can be priced while the rest is typed; null when that is nothing. */
export function priceable(draft: Draft): Draft | null {
  const { places } = onlyOpenings(draft, isPriceable);
  if (places.length === 0) return null;
  const named = places.map(({ rooms, about, ...place }) => ({
    ...place,
    about: about.kind === 'vehicle' && yearFault(about.year) ? { ...about, year: '' } : about,
    rooms: rooms.map((room) => ({
      ...room,
      name: room.name.trim() || '-',
      floor: roomFaults(room).floor ? '1' : room.floor,
    })),
  }));
  const adjustments = draft.adjustments.filter((one) => Object.keys(adjustmentFaults(one)).length === 0);
  return { ...draft, places: named, adjustments };
}

function itemOf({ alternatives }: Draft, { sku, stripes, alternative }: OpeningFilm) {
  const option = alternatives.find(({ id }) => id === alternative);
  const width = stripes && millimetresOf(stripes.width, STRIPE);
  return {
    sku,
    option: option ? orNull(option.name) : null,
    stripes: stripes && {
      direction: stripes.direction,
      count: wholeNumber(stripes.count) ?? NO_NUMBER,
      width: width ? metresOf(width) : null,
    },
  };
}

/** Items in the order of their alternatives: that is the order in which the API names these. */
const itemsOf = (draft: Draft, { films }: Opening): OpeningInput['items'] => {
  const place = ({ alternative }: OpeningFilm) =>
    draft.alternatives.findIndex(({ id }) => id === alternative);
  return films.toSorted((one, other) => place(one) - place(other)).map((film) => itemOf(draft, film));
};

const openingInput = (draft: Draft, opening: Opening): OpeningInput => ({
  label: orNull(opening.label),
  type: opening.type,
  width: metres(opening.width),
  height: metres(opening.height),
  quantity: wholeNumber(opening.quantity) ?? NO_NUMBER,
  difficultAccess: opening.difficultAccess,
  curvedGlass: opening.curvedGlass,
  extremeWeather: opening.extremeWeather,
  removeOldFilm: opening.removeOldFilm,
  ...opening.details,
  items: itemsOf(draft, opening),
});

const roomInput = (draft: Draft, { name, type, floor, area, openings }: Room): RoomInput => ({
  name: name.trim(),
  type,
  floor: wholeNumber(floor) ?? NO_NUMBER,
  area,
  openings: openings.map((opening) => openingInput(draft, opening)),
});

const propertyInput = (draft: Draft, { about, rooms }: Place): PropertyInput[] => {
  if (about.kind !== 'property') return [];
  const { kind: _, ...property } = about;
  return [{ ...property, rooms: rooms.map((room) => roomInput(draft, room)) }];
};

const vehicleInput = (draft: Draft, { about, rooms }: Place): VehicleInput[] => {
  if (about.kind !== 'vehicle') return [];
  const { make, model, year, bodyType, vin, sourceId } = about;
  return [
    {
      make: orNull(make),
      model: orNull(model),
      year: year.trim() ? (wholeNumber(year) ?? NO_NUMBER) : null,
      bodyType: orNull(bodyType),
      vin: orNull(vin),
      sourceId,
      openings: rooms.flatMap(({ openings }) => openings.map((opening) => openingInput(draft, opening))),
    },
  ];
};

const quoteInput = (draft: Draft): QuoteInput => ({
  vertical: draft.vertical,
  travelZone: orNull(draft.travelZone),
  ...(draft.vertical === 'AUTOMOTIVE'
    ? { vehicles: draft.places.flatMap((place) => vehicleInput(draft, place)) }
    : { properties: draft.places.flatMap((place) => propertyInput(draft, place)) }),
});

/** Decimals as one text whatever zeros were typed, so that two of them compare. */
const plainAmount = (amount: string): string =>
  isDecimal(amount) && amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;

/** What is sent of a draft, which has been taken through {@link withoutBlanks} or {@link priceable} before. */
export const toInput = (draft: Draft): UpdateQuotationInput => ({
  quote: quoteInput(draft),
  notes: orNull(draft.notes),
  adjustments: draft.adjustments.map(({ kind, label, amount, reason }) => ({
    kind,
    label: label.trim(),
    amount: plainAmount(amount),
    reason: orNull(reason),
  })),
});

/** Whether the shop would keep the same of both, whatever is typed besides. */
export const sameInput = (one: Draft, other: Draft): boolean =>
  one === other ||
  JSON.stringify(toInput(withoutBlanks(one))) === JSON.stringify(toInput(withoutBlanks(other)));
