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

const GAP = 0.9;
/** Room for a person at the left end. */
const START = 1.3;
/** Openings stand under one lintel, as builders set them, unless they are taller. */
const LINTEL = 2.1;
const STANDS_ON_FLOOR: ReadonlySet<OpeningType> = new Set([
  'DOOR',
  'SLIDING_DOOR',
  'SHOWER_ENCLOSURE',
  'PARTITION',
]);

const topOf = ({ type, height }: Glass): number =>
  STANDS_ON_FLOOR.has(type) ? height : Math.max(LINTEL, height + 0.1);

/** Sets the openings of a room side by side on as many walls of at most that length as they need. */
export function arrange<T extends Glass>(glasses: readonly T[], longestWall: number): Wall<T>[] {
  const walls: { width: number; height: number; glasses: PlacedGlass<T>[] }[] = [];
  let wall: (typeof walls)[number] | undefined;
  for (const glass of glasses) {
    if (!wall || (wall.glasses.length > 0 && wall.width + glass.width > longestWall)) {
      wall = { width: START, height: 2.4, glasses: [] };
      walls.push(wall);
    }
    const top = topOf(glass);
    wall.glasses.push({ glass, x: wall.width, top });
    wall.width += glass.width + GAP;
    wall.height = Math.max(wall.height, top + 0.25);
  }
  return walls;
}
