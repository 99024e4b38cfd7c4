import type {
  ItemInputData,
  OpeningInputData,
  PropertyInputData,
  PropertyType,
  RoomInputData,
  Vertical,
} from '../../../../modules/quote-engine/index.js';
import type { Country } from '../countries/index.js';
import type { Random, Weighted } from '../random.js';
import { makeOpening } from './openings.js';
import { BUILDING, HOME, type RoomKind, WORK } from './room-kinds.js';

/** What one quote has in common everywhere: who measured, and which films go where. */
export interface QuoteChoices {
  readonly measuredByShop: boolean;
  readonly itemsFor: (films: RoomKind['films']) => ItemInputData[];
}

const PLACES: Readonly<
  Record<Exclude<Vertical, 'AUTOMOTIVE'>, { types: Weighted<PropertyType>; rooms: Weighted<RoomKind> }>
> = {
  RESIDENTIAL: {
    types: [
      [6, 'HOUSE'],
      [5, 'APARTMENT'],
    ],
    rooms: HOME,
  },
  COMMERCIAL: {
    types: [
      [6, 'OFFICE'],
      [5, 'COMMERCIAL'],
    ],
    rooms: WORK,
  },
  ARCHITECTURAL: { types: [[1, 'BUILDING']], rooms: BUILDING },
};

const LABELS: Readonly<Partial<Record<OpeningInputData['type'], string>>> = {
  WINDOW: 'Ventana',
  DOOR: 'Puerta',
  SLIDING_DOOR: 'Ventanal',
  SHOWER_ENCLOSURE: 'Mampara',
  PARTITION: 'Tabique vidriado',
  SKYLIGHT: 'Tragaluz',
};

const room = (
  kind: RoomKind,
  name: string,
  floor: number,
  choices: QuoteChoices,
  random: Random,
): RoomInputData => {
  const onFacade = kind.type === 'FACADE';
  const openings = Array.from({ length: random.int(1, random.chance(0.2) ? 6 : 3) }, (_, index) => {
    const type = random.weighted(kind.openings);
    const quantity = onFacade ? random.int(2, 24) : random.chance(0.2) ? random.int(2, 4) : 1;
    const label = `${LABELS[type] ?? 'Vidrio'} ${index + 1}`;
    const glass = { type, label, quantity, onFacade, measuredByShop: choices.measuredByShop };
    return { ...makeOpening(glass, random), items: choices.itemsFor(kind.films) };
  });
  return { name, type: kind.type, area: null, floor, openings };
};

const address = (type: PropertyType, floor: number, country: Country, random: Random) => {
  const city = random.weighted(country.cities);
  const inside = type === 'APARTMENT' ? 'Depto.' : type === 'OFFICE' ? 'Of.' : null;
  return {
    line1: country.street(random),
    line2: inside && `${inside} ${floor}${String(random.int(1, 12)).padStart(2, '0')}`,
    district: random.pick(city.districts),
    region: city.region,
    country: country.code,
    notes: random.chance(0.06) ? 'Avisar en conserjería' : null,
  };
};

/** A home, office or building with one to four rooms. */
export const makeProperty = (
  vertical: keyof typeof PLACES,
  country: Country,
  choices: QuoteChoices,
  random: Random,
): PropertyInputData => {
  const { types, rooms } = PLACES[vertical];
  const type = random.weighted(types);
  const high = type === 'APARTMENT' || type === 'OFFICE';
  const floor = high ? random.int(1, random.chance(0.3) ? 22 : 6) : 1;
  const names = new Set<string>();
  const made: RoomInputData[] = [];
  for (let count = random.int(1, 4); count > 0; count -= 1) {
    const kind = random.weighted(rooms);
    const name = random.pick(kind.names);
    if (names.has(name)) continue;
    names.add(name);
    const level = high ? floor : random.chance(0.3) ? 2 : 1;
    made.push(room(kind, name, level, choices, random));
  }
  return { type, address: address(type, floor, country, random), rooms: made };
};
