import type { BodyType, Spot } from '../flow/vocabulary';

/** A corner of a pane, in the drawing's units. */
type Point = readonly [x: number, y: number];

/** A car seen from above, its front to the left; the side windows are folded outwards so that all glass is seen. */
export interface CarPlan {
  readonly length: number;
  readonly panes: Readonly<Partial<Record<Spot, readonly Point[]>>>;
}

/** Across the drawing: the car's middle, half of its roof, and where the folded windows end. */
export const MIDDLE = 110;
const ROOF = 46;
const SIDE = 82;

/** Where along the car its glass begins and ends. */
interface Lengths {
  readonly hood: number;
  readonly windshield: number;
  /** From the windscreen's foot: the ends of the side windows. */
  readonly sides: readonly number[];
  readonly rear: number;
  readonly tail: number;
  readonly sunroof?: readonly [number, number];
}

const LENGTHS: Record<BodyType, Lengths> = {
  HATCHBACK: { hood: 84, windshield: 44, sides: [196, 258, 288], rear: 26, tail: 18, sunroof: [152, 204] },
  SEDAN: { hood: 92, windshield: 46, sides: [206, 270], rear: 44, tail: 54, sunroof: [160, 212] },
  SUV: { hood: 86, windshield: 46, sides: [202, 270, 318], rear: 24, tail: 16, sunroof: [158, 250] },
  PICKUP: { hood: 92, windshield: 44, sides: [202, 256], rear: 18, tail: 112, sunroof: [156, 206] },
  VAN: { hood: 46, windshield: 50, sides: [160, 250, 336], rear: 22, tail: 10 },
  COUPE: { hood: 98, windshield: 48, sides: [224, 264], rear: 46, tail: 40, sunroof: [166, 214] },
};

/** The spots along one side, from the front. */
const alongside = (count: number, body: BodyType): readonly (readonly [Spot, Spot])[] => {
  const front = ['frontLeft', 'frontRight'] as const;
  const rear = ['rearLeft', 'rearRight'] as const;
  const quarter = ['quarterLeft', 'quarterRight'] as const;
  if (body === 'COUPE') return [front, quarter];
  return [front, rear, quarter].slice(0, count);
};

/** A pane beside the roof, on the left of the car (which lies above) or on its right. */
const beside = (from: number, to: number, lean: number, side: -1 | 1): Point[] => [
  [from + lean, MIDDLE + side * (ROOF + 5)],
  [to, MIDDLE + side * (ROOF + 5)],
  [to, MIDDLE + side * SIDE],
  [from, MIDDLE + side * SIDE],
];

export function carPlan(body: BodyType): CarPlan {
  const { hood, windshield, sides, rear, tail, sunroof } = LENGTHS[body];
  const start = hood + windshield;
  const end = sides.at(-1) ?? start;
  const panes: Partial<Record<Spot, readonly Point[]>> = {
    windshield: [
      [hood, MIDDLE - 54],
      [start, MIDDLE - ROOF + 3],
      [start, MIDDLE + ROOF - 3],
      [hood, MIDDLE + 54],
    ],
    rear: [
      [end + 4, MIDDLE - ROOF + 5],
      [end + 4 + rear, MIDDLE - 50],
      [end + 4 + rear, MIDDLE + 50],
      [end + 4, MIDDLE + ROOF - 5],
    ],
  };
  if (sunroof) {
    const [from, to] = sunroof;
    panes.sunroof = [
      [from, MIDDLE - 28],
      [to, MIDDLE - 28],
      [to, MIDDLE + 28],
      [from, MIDDLE + 28],
    ];
  }
  let from = start - 10;
  for (const [index, [left, right]] of alongside(sides.length, body).entries()) {
    const to = (sides[index] ?? end) - 3;
    const lean = index === 0 ? 26 : 3;
    // The driver's left lies below, the front being on the left.
    panes[left] = beside(from, to, lean, 1);
    panes[right] = beside(from, to, lean, -1);
    from = to + 6;
  }
  return { length: end + 4 + rear + tail, panes };
}
