import type {
  CreateQuotationInput,
  CustomerInput,
  OpeningInput,
  OpeningItemInput,
  PropertyInput,
  QuoteInput,
  RoomInput,
  VehicleInput,
} from '../../generated/graphql';
import { stripeCountFault } from './check-films';
import { faultsOfOpening } from './check-places';
import type { Contact, Draft, FilmChoice, Opening, Option, Room, Vehicle } from './draft';
import { filmOf } from './films';
import { floorOf, quantityOf, stripeCountOf, yearOf } from './numbers';
import { isVehicle, openingsOf, type PlacedOpening } from './openings';
import { metresText, millimetresOf, readSize, STRIPE } from './size';

function isComplete(choice: FilmChoice | null, opening: Opening): boolean {
  if (!choice?.stripes) return choice !== null;
  return (
    stripeCountFault(choice.stripes, [opening]) === null &&
    !('fault' in readSize(choice.stripes.width, STRIPE))
  );
}

/**
 * The part of a draft that can be priced as it stands: alternatives that have been started, openings with a size and with
 * a film in each of these, rooms and vehicles that have one. A price appears with the first window and not only with the last. Null
 * while there is none.
 */
export function quotable(draft: Draft): Draft | null {
  const all = openingsOf(draft);
  const films = (option: Option, { roomId, opening }: PlacedOpening) =>
    isComplete(filmOf(option, roomId, opening.id), opening);
  const options = draft.options.filter((option) => all.some((placed) => films(option, placed)));
  const priceable = all.filter(
    (placed) =>
      faultsOfOpening(placed.opening).length === 0 && options.every((option) => films(option, placed)),
  );
  if (!draft.vertical || options.length === 0 || priceable.length === 0) return null;
  const ready = new Set(priceable.map(({ opening }) => opening));
  const only = <T extends { openings: Opening[] }>(owners: readonly T[]): T[] =>
    owners
      .map((owner) => ({ ...owner, openings: owner.openings.filter((opening) => ready.has(opening)) }))
      .filter(({ openings }) => openings.length > 0);
  return { ...draft, options, rooms: only(draft.rooms), vehicles: only(draft.vehicles) };
}

const orNull = (text: string): string | null => text.trim() || null;

function itemOf({ sku, stripes }: FilmChoice, option: string | null): OpeningItemInput {
  if (!stripes) return { sku, option };
  const width = millimetresOf(stripes.width, STRIPE);
  return {
    sku,
    option,
    stripes: {
      direction: stripes.direction,
      count: stripeCountOf(stripes.count) ?? 1,
      width: width === null ? null : metresText(width),
    },
  };
}

/** One item for each alternative, in their order. A single alternative has no name: its films belong to the quote itself. */
const itemsOf = ({ options }: Draft, roomId: string, openingId: string): OpeningItemInput[] =>
  options.flatMap((option) => {
    const choice = filmOf(option, roomId, openingId);
    return choice ? [itemOf(choice, options.length === 1 ? null : option.name.trim())] : [];
  });

function openingInput(draft: Draft, roomId: string, opening: Opening): OpeningInput {
  return {
    label: orNull(opening.label),
    type: opening.type,
    width: metresText(millimetresOf(opening.width) ?? 0),
    height: metresText(millimetresOf(opening.height) ?? 0),
    quantity: quantityOf(opening.quantity) ?? 1,
    removeOldFilm: opening.removeOldFilm,
    difficultAccess: opening.difficultAccess,
    curvedGlass: opening.curvedGlass,
    extremeWeather: opening.extremeWeather,
    items: itemsOf(draft, roomId, opening.id),
  };
}

const roomInput = (draft: Draft, room: Room): RoomInput => ({
  name: room.name.trim(),
  type: room.type,
  floor: floorOf(room.floor) ?? floorOf(draft.place.floor) ?? 1,
  openings: room.openings.map((opening) => openingInput(draft, room.id, opening)),
});

function propertyInput(draft: Draft): PropertyInput {
  const { type, line1, district } = draft.place;
  const address = { line1: orNull(line1), district: orNull(district) };
  return {
    type: type ?? 'HOUSE',
    address: address.line1 || address.district ? address : null,
    rooms: draft.rooms.map((room) => roomInput(draft, room)),
  };
}

const vehicleInput = (
  draft: Draft,
  { id, make, model, year, bodyType, openings }: Vehicle,
): VehicleInput => ({
  make: orNull(make),
  model: orNull(model),
  year: yearOf(year),
  bodyType,
  openings: openings.map((opening) => openingInput(draft, id, opening)),
});

/** What is priced; null while the draft does not say of what line of business it is. Checked drafts only: `quotable` or complete. */
export function toQuoteInput(draft: Draft): QuoteInput | null {
  const { vertical } = draft;
  if (!vertical) return null;
  return isVehicle(draft)
    ? { vertical, vehicles: draft.vehicles.map((vehicle) => vehicleInput(draft, vehicle)) }
    : { vertical, properties: [propertyInput(draft)] };
}

function customerInput({
  name,
  email,
  phone,
  whatsapp,
  business,
  taxId,
  businessActivity,
}: Contact): CustomerInput {
  return {
    name: name.trim(),
    email: orNull(email),
    phone: orNull(phone),
    whatsapp: whatsapp ? orNull(phone) : null,
    type: business ? 'BUSINESS' : 'INDIVIDUAL',
    taxId: business ? orNull(taxId) : null,
    businessActivity: business ? orNull(businessActivity) : null,
  };
}

/** What is submitted; null while the draft cannot be. */
export function toQuotationInput(
  draft: Draft,
  language: string,
  idempotencyKey: string,
): CreateQuotationInput | null {
  const quote = toQuoteInput(draft);
  return (
    quote && {
      quote,
      customer: customerInput(draft.contact),
      notes: orNull(draft.contact.notes),
      language,
      submit: true,
      idempotencyKey,
    }
  );
}
