import type { OpeningType } from '../generated/graphql';

/** As much of an opening as its place on the wall depends on; sizes in metres. */
interface Sized {
  readonly type: OpeningType;
  readonly width: number;
  readonly height: number;
}

export interface Placed<T> {
  readonly glass: T;
  /** Left edge on the wall, and top edge above the floor, in metres. */
  readonly x: number;
  readonly top: number;
}

export interface Wall<T> {
  readonly width: number;
  readonly height: number;
  readonly glasses: readonly Placed<T>[];
}

/** Between two openings, with room for the height's measure. */
const GAP = 0.8;
/** Where a person stands, at the left end. */
const PERSON = 1;
const CEILING = 2.4;
/** Openings hang under one lintel, as builders set them, unless they are taller. */
const LINTEL = 2.1;
/** Of a glass over the floor that is taller than the lintel allows. */
const SILL = 0.1;
const OVER = 0.2;

const STANDS_ON_FLOOR: ReadonlySet<OpeningType> = new Set([
  'DOOR',
  'SLIDING_DOOR',
  'SHOWER_ENCLOSURE',
  'PARTITION',
]);

/** The top edge of an opening above the floor. */
export const topOf = ({ type, height }: Sized): number =>
  STANDS_ON_FLOOR.has(type) ? height : Math.max(LINTEL, height + SILL);

/** Sets openings side by side on as many walls of at most that length as they need. */
export function arrange<T extends Sized>(glasses: readonly T[], longestWall: number): Wall<T>[] {
  const walls: { width: number; height: number; glasses: Placed<T>[] }[] = [];
  let wall: (typeof walls)[number] | undefined;
  for (const glass of glasses) {
    if (!wall || (wall.glasses.length > 0 && wall.width + glass.width + GAP > longestWall)) {
      wall = { width: PERSON, height: CEILING, glasses: [] };
      walls.push(wall);
    }
    const top = topOf(glass);
    wall.glasses.push({ glass, x: wall.width, top });
    wall.width += glass.width + GAP;
    wall.height = Math.max(wall.height, top + OVER);
  }
  return walls;
}
