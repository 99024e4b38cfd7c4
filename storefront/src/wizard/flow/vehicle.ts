import { type Draft, newVehicle, type Opening, type Vehicle } from './draft';
import { changeOpeningsOf, newOpening } from './openings';
import { typedSize } from './size';
import { type BodyType, type OpeningType, SPOTS, type Spot } from './vocabulary';

/** A glass of a body type; typical sizes in millimetres. */
export interface TypicalGlass {
  readonly spot: Spot;
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
}

type Sizes = Readonly<Partial<Record<Spot, readonly [width: number, height: number]>>>;

const TYPE_OF: Record<Spot, OpeningType> = {
  windshield: 'WINDSHIELD',
  frontLeft: 'FRONT_SIDE_WINDOW',
  frontRight: 'FRONT_SIDE_WINDOW',
  rearLeft: 'REAR_SIDE_WINDOW',
  rearRight: 'REAR_SIDE_WINDOW',
  quarterLeft: 'REAR_SIDE_WINDOW',
  quarterRight: 'REAR_SIDE_WINDOW',
  rear: 'REAR_WINDOW',
  sunroof: 'SUNROOF',
};

/** Both sides alike. */
const sides = (
  front: readonly [number, number],
  rear?: readonly [number, number],
  quarter?: readonly [number, number],
): Sizes => ({
  frontLeft: front,
  frontRight: front,
  ...(rear && { rearLeft: rear, rearRight: rear }),
  ...(quarter && { quarterLeft: quarter, quarterRight: quarter }),
});

/** What cars of a kind usually have; every size is there to be corrected. */
const TYPICAL: Record<BodyType, Sizes> = {
  HATCHBACK: {
    windshield: [1400, 800],
    ...sides([850, 480], [750, 460], [350, 330]),
    rear: [1200, 500],
    sunroof: [850, 500],
  },
  SEDAN: {
    windshield: [1450, 820],
    ...sides([900, 480], [800, 460]),
    rear: [1300, 650],
    sunroof: [850, 500],
  },
  SUV: {
    windshield: [1500, 850],
    ...sides([950, 520], [880, 500], [600, 420]),
    rear: [1250, 550],
    sunroof: [1000, 800],
  },
  PICKUP: {
    windshield: [1500, 800],
    ...sides([950, 500], [800, 480]),
    rear: [1350, 450],
    sunroof: [850, 500],
  },
  VAN: { windshield: [1600, 900], ...sides([950, 600], [1300, 650], [1200, 650]), rear: [1300, 650] },
  COUPE: {
    windshield: [1400, 780],
    ...sides([1100, 460], undefined, [500, 350]),
    rear: [1250, 600],
    sunroof: [850, 500],
  },
};

/** The glasses of a body type, from the front to the back. */
export const typicalGlasses = (body: BodyType): TypicalGlass[] =>
  SPOTS.flatMap((spot) => {
    const size = TYPICAL[body][spot];
    return size ? [{ spot, type: TYPE_OF[spot], width: size[0], height: size[1] }] : [];
  });

/** What a vehicle is called by its owner; empty while nothing was said of it. */
export const vehicleName = ({ make, model }: Pick<Vehicle, 'make' | 'model'>): string =>
  [make, model]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

const changeVehicle = (draft: Draft, id: string, change: (vehicle: Vehicle) => Vehicle): Draft => ({
  ...draft,
  vehicles: draft.vehicles.map((vehicle) => (vehicle.id === id ? change(vehicle) : vehicle)),
});

/** As many as the API takes in a quote. */
export const MAX_VEHICLES = 50;

export const addVehicle = (draft: Draft, id: string): Draft =>
  draft.vehicles.length < MAX_VEHICLES ? { ...draft, vehicles: [...draft.vehicles, newVehicle(id)] } : draft;

/** The glasses that a body has, at their places; one whose place is not known takes the first free one of its kind, or waits. */
function fitted(openings: readonly Opening[], body: BodyType): Opening[] {
  const free = typicalGlasses(body);
  const take = (isIt: (glass: TypicalGlass) => boolean) => {
    const at = free.findIndex(isIt);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const placed = openings.filter(
    (opening) => opening.spot === null || take(({ spot }) => spot === opening.spot),
  );
  return placed
    .map((opening) => {
      if (opening.spot) return opening;
      return { ...opening, spot: take(({ type }) => type === opening.type)?.spot ?? null };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * What is known of a vehicle, typed by its owner or, later, read from its VIN. Another body has other glasses: those that
 * it lacks are given up, the rest keep what was typed.
 */
export const describeVehicle = (
  draft: Draft,
  id: string,
  known: Partial<Omit<Vehicle, 'id' | 'openings'>>,
): Draft =>
  changeVehicle(draft, id, (before) => {
    const vehicle = { ...before, ...known };
    const body = vehicle.bodyType;
    if (!body || body === before.bodyType) return vehicle;
    return { ...vehicle, openings: fitted(vehicle.openings, body) };
  });

/** From the front of the car to its back, the order in which its glasses are quoted. */
const placeOf = ({ spot }: Opening) => (spot ? SPOTS.indexOf(spot) : SPOTS.length);

/** A glass picked on the drawing of a vehicle, with its typical size. */
export function pickGlass(
  draft: Draft,
  vehicleId: string,
  { spot, type, width, height }: TypicalGlass,
  { newId, label, decimalSign }: { newId: () => string; label: string; decimalSign: ',' | '.' },
): Draft {
  const picked = draft.vehicles.find(({ id }) => id === vehicleId)?.openings;
  if (!picked || picked.some((opening) => opening.spot === spot)) return draft;
  const glass = newOpening(newId(), type, {
    spot,
    label,
    width: typedSize(width, decimalSign),
    height: typedSize(height, decimalSign),
    curvedGlass: type === 'WINDSHIELD' || type === 'REAR_WINDOW',
  });
  return changeOpeningsOf(draft, vehicleId, (openings) =>
    [...openings, glass].sort((one, other) => placeOf(one) - placeOf(other)),
  );
}
