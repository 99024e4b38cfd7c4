import type { Draft, FilmChoice, Option } from '../wizard/flow/draft';
import { newOption } from '../wizard/flow/draft';
import { placeOf, roomOf, type Typing, vehicleOf } from '../wizard/flow/draft-of-place';
import { MAX_OPTIONS } from '../wizard/flow/films';
import { openingsOf } from '../wizard/flow/openings';
import { typedSize } from '../wizard/flow/size';
import type { Quotation } from './use-quotation';

type Opening = Quotation['vehicles'][number]['openings'][number];

const choiceOf = ({ items }: Opening, option: string, { decimalSign }: Typing): FilmChoice | null => {
  const item = items.find((one) => one.option === null || one.option === option);
  if (!item) return null;
  const { sku, stripes } = item;
  return {
    sku,
    stripes: stripes && {
      direction: stripes.direction,
      count: String(stripes.count),
      width: `${typedSize(Math.round(Number(stripes.width ?? '0.1') * 1000), decimalSign)} m`,
    },
  };
};

/** A draft of what a quotation was about: its rooms or vehicles, sizes and films, to be priced anew. */
export const withQuotation =
  (quotation: Quotation, typing: Typing) =>
  (draft: Draft): Draft => {
    const { vertical, properties, vehicles, options, customer } = quotation;
    const [property] = properties;
    const rooms = properties.flatMap((one) => one.rooms);
    const contact = { ...draft.contact, name: customer.name };
    const measured: Draft = {
      ...draft,
      vertical,
      contact,
      place: property ? placeOf(property) : draft.place,
      rooms: rooms.map((room) => roomOf(room, typing)),
      vehicles: vehicles.length > 0 ? vehicles.map((vehicle) => vehicleOf(vehicle, typing)) : draft.vehicles,
    };
    const quoted = [...rooms, ...vehicles].flatMap(({ openings }) => openings);
    const again = openingsOf(measured);
    const optionOf = ({ name }: Quotation['options'][number], index: number): Option => ({
      ...newOption(`o${index}`, name),
      openings: Object.fromEntries(
        quoted.flatMap((opening, at) => {
          const choice = choiceOf(opening, name, typing);
          const id = again[at]?.opening.id;
          return choice && id ? [[id, choice]] : [];
        }),
      ),
    });
    return { ...measured, options: options.slice(0, MAX_OPTIONS).map(optionOf) };
  };
