import type { OpeningType, VehicleInputData } from '../../../../modules/quote-engine/index.js';
import type { Random, Weighted } from '../random.js';
import { makeOpening } from './openings.js';
import type { RoomKind } from './room-kinds.js';
import type { QuoteChoices } from './rooms.js';

type Model = readonly [make: string, model: string, bodyType: string];

const MODELS: Weighted<Model> = [
  [6, ['Toyota', 'Hilux', 'Camioneta']],
  [5, ['Hyundai', 'Tucson', 'SUV']],
  [5, ['Kia', 'Morning', 'Hatchback']],
  [5, ['Suzuki', 'Swift', 'Hatchback']],
  [4, ['Chevrolet', 'Sail', 'Sedán']],
  [4, ['Mazda', 'CX-5', 'SUV']],
  [4, ['Nissan', 'Kicks', 'SUV']],
  [3, ['Mitsubishi', 'L200', 'Camioneta']],
  [3, ['Peugeot', '208', 'Hatchback']],
  [2, ['Volkswagen', 'Gol', 'Hatchback']],
  [2, ['Renault', 'Duster', 'SUV']],
  [1, ['BYD', 'Dolphin', 'Hatchback']],
];

const FILMS: RoomKind['films'] = [
  [9, 'SOLAR_CONTROL'],
  [1, 'LAMINATE'],
];

const GLASS: readonly (readonly [OpeningType, label: string, quantity: number])[] = [
  ['FRONT_SIDE_WINDOW', 'Laterales delanteros', 2],
  ['REAR_SIDE_WINDOW', 'Laterales traseros', 2],
  ['REAR_WINDOW', 'Luneta', 1],
  ['WINDSHIELD', 'Parabrisas', 1],
  ['SUNROOF', 'Techo panorámico', 1],
];

const VIN_LETTERS = [...'ABCDEFGHJKLMNPRSTUVWXYZ'];

const vin = (random: Random): string => {
  const letters = (count: number) => Array.from({ length: count }, () => random.pick(VIN_LETTERS)).join('');
  return `${random.pick(['9BW', '3N1', 'KMH', 'JTF', 'MA3'])}${letters(5)}${random.digits(1)}${letters(2)}${random.digits(6)}`;
};

/** A car of the last years with two to five of its panes. */
export const makeVehicle = (
  year: number,
  { measuredByShop, itemsFor }: QuoteChoices,
  random: Random,
): VehicleInputData => {
  const [make, model, bodyType] = random.weighted(MODELS);
  const panes = GLASS.slice(0, random.int(2, random.chance(0.25) ? 5 : 3));
  return {
    vin: random.chance(0.5) ? vin(random) : null,
    make,
    model,
    year: year - random.int(0, 14),
    bodyType,
    openings: panes.map(([type, label, quantity]) => ({
      ...makeOpening({ type, label, quantity, measuredByShop }, random),
      items: itemsFor(FILMS),
    })),
  };
};
