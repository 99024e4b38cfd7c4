import type { QuoteInputData, Vertical } from '../../../../modules/quote-engine/index.js';
import type { SeedCustomer } from '../people/customer.js';
import type { Random, Weighted } from '../random.js';
import { type Film, type Films, itemOf } from './films.js';
import type { RoomKind } from './room-kinds.js';
import { makeProperty, type QuoteChoices } from './rooms.js';
import { makeVehicle } from './vehicles.js';

const VERTICALS: Readonly<Record<SeedCustomer['type'], Weighted<Vertical>>> = {
  INDIVIDUAL: [
    [80, 'RESIDENTIAL'],
    [17, 'AUTOMOTIVE'],
    [3, 'COMMERCIAL'],
  ],
  BUSINESS: [
    [55, 'COMMERCIAL'],
    [20, 'ARCHITECTURAL'],
    [15, 'RESIDENTIAL'],
    [10, 'AUTOMOTIVE'],
  ],
};

const OPTIONS: Weighted<readonly (string | null)[]> = [
  [82, [null]],
  [9, ['Económica', 'Premium']],
  [6, ['Opción A', 'Opción B']],
  [3, ['Básica', 'Intermedia', 'Completa']],
];

/** One film for each kind of room in each alternative: a home gets the same film all over. */
const choicesFor = (vertical: Vertical, films: Films, random: Random): QuoteChoices => {
  const options = random.weighted(OPTIONS);
  const chosen = new Map<RoomKind['films'], Film[]>();
  return {
    measuredByShop: random.chance(0.3),
    itemsFor: (wanted) => {
      const known = chosen.get(wanted) ?? options.map(() => films.choose(wanted, vertical, random));
      chosen.set(wanted, known);
      return known.map((film, index) => itemOf(film, options[index] ?? null, random));
    },
  };
};

/** What this customer might ask a price for in that year. */
export const makeQuote = (
  customer: Pick<SeedCustomer, 'type' | 'country'>,
  films: Films,
  year: number,
  random: Random,
): QuoteInputData => {
  const vertical = random.weighted(VERTICALS[customer.type]);
  const choices = choicesFor(vertical, films, random);
  if (vertical === 'AUTOMOTIVE') {
    const count = customer.type === 'BUSINESS' ? random.int(1, 4) : 1;
    return { vertical, vehicles: Array.from({ length: count }, () => makeVehicle(year, choices, random)) };
  }
  return { vertical, properties: [makeProperty(vertical, customer.country, choices, random)] };
};
