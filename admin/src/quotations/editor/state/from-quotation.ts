import { writtenDecimal } from '../../../format/typed-decimal';
import type { DraftFragment, DraftOpeningFragment } from '../../../generated/graphql';
import type { Alternative, Draft, NewId, Opening, Place, Room, Vehicle } from './draft';
import { millimetresOf } from './size';

type Language = string;

/** A size as people would type it: "1,2", and where that would be read otherwise with its unit: "12 m". */
function typedSize(metres: string, language: Language): string {
  const text = writtenDecimal(metres, language);
  return millimetresOf(text) === Math.round(Number(metres) * 1000) ? text : `${text} m`;
}

export function openingOf(
  { items, label, width, height, quantity, ...opening }: DraftOpeningFragment,
  alternatives: readonly Alternative[],
  id: string,
  language: Language,
): Opening {
  const { type, difficultAccess, curvedGlass, extremeWeather, removeOldFilm, ...details } = opening;
  const { measuredBy, glassType, frameMaterial, openingDirection } = details;
  return {
    id,
    label: label ?? '',
    type,
    width: typedSize(width, language),
    height: typedSize(height, language),
    quantity: String(quantity),
    difficultAccess,
    curvedGlass,
    extremeWeather,
    removeOldFilm,
    films: items.map(({ sku, option, stripes }) => ({
      sku,
      alternative: alternatives.find(({ name }) => name === (option ?? ''))?.id ?? null,
      stripes: stripes && {
        direction: stripes.direction,
        count: String(stripes.count),
        width: stripes.width ? `${writtenDecimal(stripes.width, language)} m` : '',
      },
    })),
    details: { measuredBy, glassType, frameMaterial, openingDirection },
  };
}

export const vehicleOf = ({
  make,
  model,
  year,
  bodyType,
  vin,
  sourceId,
}: Omit<DraftFragment['vehicles'][number], 'openings'>): Vehicle => ({
  kind: 'vehicle',
  make: make ?? '',
  model: model ?? '',
  year: year === null ? '' : String(year),
  bodyType: bodyType ?? '',
  vin: vin ?? '',
  sourceId,
});

/** What the staff added: the amounts of rules are made anew with every price. */
const adjustmentsOf = ({ options }: DraftFragment, newId: NewId): Draft['adjustments'] =>
  (options[0]?.totals.adjustments ?? [])
    .filter(({ origin }) => origin === 'STAFF')
    .map(({ kind, label, amount, reason }) => ({ id: newId(), kind, label, amount, reason: reason ?? '' }));

/** A quotation of the API as it is edited. */
export function fromQuotation(quotation: DraftFragment, language: Language, newId: NewId): Draft {
  const { vertical, travelZone, notes, options } = quotation;
  const alternatives = options.map(({ name }) => ({ id: newId(), name }));
  const openings = (list: readonly DraftOpeningFragment[]): Opening[] =>
    list.map((opening) => openingOf(opening, alternatives, newId(), language));
  const properties = quotation.properties.map(
    ({ rooms, ...property }): Place => ({
      id: newId(),
      about: { kind: 'property', ...property },
      rooms: rooms.map(
        ({ openings: list, floor, ...room }): Room => ({
          ...room,
          id: newId(),
          floor: String(floor),
          openings: openings(list),
        }),
      ),
    }),
  );
  const vehicles = quotation.vehicles.map(({ openings: list, ...vehicle }): Place => {
    return {
      id: newId(),
      about: vehicleOf(vehicle),
      rooms: [{ id: newId(), name: '', type: 'OTHER', floor: '1', area: null, openings: openings(list) }],
    };
  });
  return {
    vertical,
    places: [...properties, ...vehicles],
    alternatives: alternatives.length > 0 ? alternatives : [{ id: newId(), name: '' }],
    adjustments: adjustmentsOf(quotation, newId),
    travelZone: travelZone ?? '',
    notes: notes ?? '',
  };
}
