import type { DrawnOpening, DrawnPlace } from './drawn-opening.js';

/** Sizes in metres. */
export interface Hung {
  readonly opening: DrawnOpening;
  readonly x: number;
  /** Upper edge over the floor. */
  readonly top: number;
}

export interface Wall {
  readonly place: DrawnPlace;
  /** A long wall goes on in further parts. */
  readonly part: number;
  readonly width: number;
  readonly height: number;
  readonly hung: readonly Hung[];
}

const LINTEL = 2.1;
const CEILING = 2.4;
/** Of a glass that is taller than the lintel allows. */
const SILL = 0.1;
const OVER = 0.2;

const ON_FLOOR: ReadonlySet<string> = new Set(['DOOR', 'SLIDING_DOOR', 'SHOWER_ENCLOSURE', 'PARTITION']);

const topOf = ({ type, height }: DrawnOpening, isRoom: boolean): number => {
  if (!isRoom || ON_FLOOR.has(type)) return height;
  return Math.max(LINTEL, height + SILL);
};

/**
 * Sets the openings of a place side by side: doors on the floor, windows under one lintel. A wall that would be longer than
 * the paper allows is cut between two openings.
 * @param gap room beside each opening for the measure of its height
 */
export const wallsOf = (place: DrawnPlace, longest: number, gap: number): Wall[] => {
  const walls: { place: DrawnPlace; part: number; width: number; height: number; hung: Hung[] }[] = [];
  let wall: (typeof walls)[number] | undefined;
  for (const opening of place.openings) {
    if (!wall || (wall.hung.length > 0 && wall.width + opening.width + gap > longest)) {
      wall = { place, part: walls.length, width: 0, height: place.isRoom ? CEILING : 0, hung: [] };
      walls.push(wall);
    }
    const top = topOf(opening, place.isRoom);
    wall.hung.push({ opening, x: wall.width, top });
    wall.width += opening.width + gap;
    wall.height = Math.max(wall.height, top + (place.isRoom ? OVER : 0));
  }
  return walls;
};

/** Walls beside each other, as many as fit into a line. */
export const inLines = (walls: readonly Wall[], longest: number): Wall[][] => {
  const lines: Wall[][] = [];
  let line: Wall[] | undefined;
  let used = 0;
  for (const wall of walls) {
    if (!line || used + wall.width > longest) {
      line = [];
      lines.push(line);
      used = 0;
    }
    line.push(wall);
    used += wall.width;
  }
  return lines;
};

/** What architects print at. */
const SCALES = [20, 25, 50, 75, 100, 150, 200, 300, 400, 500, 750, 1000];
export const POINTS_PER_METRE = 72 / 0.0254;

/** The largest scale at which the widest opening and the highest wall find room, and all together stay within the height. */
export const scaleFor = (
  places: readonly DrawnPlace[],
  { width, height, most }: { readonly width: number; readonly height: number; readonly most: number },
  extra: { readonly gap: number; readonly line: number },
): number => {
  const finest = places.some(({ isRoom }) => isRoom) ? 50 : 20;
  const fitting = SCALES.filter((scale) => {
    const metre = POINTS_PER_METRE / scale;
    const walls = places.flatMap((place) => wallsOf(place, width / metre, extra.gap / metre));
    return (
      scale >= finest && walls.every((wall) => wall.width * metre <= width && wall.height * metre <= height)
    );
  });
  const roomy = fitting.find((scale) => {
    const metre = POINTS_PER_METRE / scale;
    const lines = inLines(
      places.flatMap((place) => wallsOf(place, width / metre, extra.gap / metre)),
      width / metre,
    );
    const heights = lines.map((line) => Math.max(...line.map((wall) => wall.height)) * metre + extra.line);
    return heights.reduce((sum, one) => sum + one, 0) <= most;
  });
  // Smaller than 1:100 nothing can be read; better another page.
  return Math.min(roomy ?? Number.POSITIVE_INFINITY, fitting.find((scale) => scale >= 100) ?? 1000);
};
