import type { OpeningType } from '../../generated/graphql';

/** An opening as far as a drawing of its wall needs it; sizes in metres. */
export interface Glass {
  readonly id: string;
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
  readonly quantity: number;
}

export interface PlacedGlass<T extends Glass> {
  readonly glass: T;
  /** Left edge on the wall, and top edge above the floor, in metres. */
  readonly x: number;
  readonly top: number;
}

export interface Wall<T extends Glass> {
  readonly width: number;
  readonly height: number;
  readonly glasses: readonly PlacedGlass<T>[];
}

const STANDS_ON_FLOOR: ReadonlySet<OpeningType> = new Set([
  'DOOR',
  'SLIDING_DOOR',
  'SHOWER_ENCLOSURE',
  'PARTITION',
]);
/** Openings stand under one lintel, as builders set them, unless they are taller. */
const LINTEL = 2.1;

/** How panes are set side by side, in metres. */
interface Setting {
  /** Left of the first, and between two. */
  readonly start: number;
  readonly gap: number;
  readonly leastHeight: number;
  readonly above: number;
  /** A pane's upper edge above the ground. */
  readonly topOf: (glass: Glass) => number;
}

/** In the walls of a room: with a person at the left end, for size. */
export const WALLS: Setting = {
  start: 1.3,
  gap: 0.9,
  leastHeight: 2.4,
  above: 0.25,
  topOf: ({ type, height }) => (STANDS_ON_FLOOR.has(type) ? height : Math.max(LINTEL, height + 0.1)),
};

/** Side by side and nothing around, such as the glasses of a vehicle. */
export const ROWS: Setting = {
  start: 0.05,
  gap: 0.45,
  leastHeight: 0,
  above: 0.2,
  topOf: ({ height }) => height,
};

/** Sets the openings of a room side by side on as many walls of at most that length as they need. */
export function arrange<T extends Glass>(
  glasses: readonly T[],
  longestWall: number,
  { start, gap, leastHeight, above, topOf }: Setting = WALLS,
): Wall<T>[] {
  const walls: { width: number; height: number; glasses: PlacedGlass<T>[] }[] = [];
  let wall: (typeof walls)[number] | undefined;
  for (const glass of glasses) {
    if (!wall || (wall.glasses.length > 0 && wall.width + glass.width > longestWall)) {
      wall = { width: start, height: leastHeight, glasses: [] };
      walls.push(wall);
    }
    const top = topOf(glass);
    wall.glasses.push({ glass, x: wall.width, top });
    wall.width += glass.width + gap;
    wall.height = Math.max(wall.height, top + above);
  }
  return walls;
}
