import type { Mark, PathMark } from '../layout/block.js';
import { movePath } from '../layout/move-path.js';
import { COLOR, STYLE, withColor } from '../layout/style.js';
import type { Ruler } from '../layout/text.js';
import type { DrawnFilm, DrawnOpening } from './drawn-opening.js';
import { frameLines } from './frame-lines.js';

const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`;

/** More would only be a grey field. */
const MOST_STRIPES = 40;

/** Stripes stand apart by as much as leaves the same distance everywhere. */
const stripePath = (
  stripes: NonNullable<DrawnFilm['stripes']>,
  width: number,
  height: number,
  metre: number,
) => {
  const across = stripes.direction === 'HORIZONTAL' ? height : width;
  const count = Math.min(stripes.count, MOST_STRIPES);
  const thickness = Math.min((stripes.width ?? 0.05) * metre, across / count);
  const gap = (across - count * thickness) / (count + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = gap + index * (thickness + gap);
    return stripes.direction === 'HORIZONTAL'
      ? rectangle(0, at, width, thickness)
      : rectangle(at, 0, thickness, height);
  }).join('');
};

/** An oblique stroke at both ends, as architects measure. */
const TICK = 2;
const strokes = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `M${x - TICK} ${y + TICK}L${x + TICK} ${y - TICK}`).join('');

/** From a glass to the lines of its measures. */
const AWAY = 7;
/** What the measure of a width takes below a glass. */
const MEASURE = AWAY + STYLE.measure.size + 4;

/** Whether a glass hangs so low that the measure of its width has to stand below the floor's line. @param sill points */
export const isMeasuredBelowFloor = (sill: number): boolean => sill < MEASURE;

export interface Measures {
  readonly width: string;
  readonly height: string;
}

/** Where a glass is: its upper left corner, and how far its lower edge is above the floor. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly sill: number;
}

/** One opening to scale: glass with light behind it, its film, the bright edge on the upper left, its frame and measures. */
export const drawOpening = (
  ruler: Ruler,
  { number, type, width: wide, height: high, film }: DrawnOpening,
  measures: Measures,
  { x, y, sill }: Spot,
  metre: number,
): Mark[] => {
  const width = wide * metre;
  const height = high * metre;
  const at = (path: string) => movePath(path, x, y);
  const { solid, dashed } = frameLines(type, width, height, metre);
  const paths: PathMark[] = [
    { kind: 'path', path: at(rectangle(0, 0, width, height)), fill: COLOR.sky, opacity: 0.13 },
  ];
  if (film) {
    const sheet = film.stripes
      ? stripePath(film.stripes, width, height, metre)
      : rectangle(0, 0, width, height);
    paths.push({ kind: 'path', path: at(sheet), fill: film.color, opacity: film.cover });
  }
  paths.push({
    kind: 'path',
    path: at(`M1 ${height - 1}V1H${width - 1}`),
    stroke: COLOR.white,
    lineWidth: 0.6,
  });
  if (solid) paths.push({ kind: 'path', path: at(solid), stroke: COLOR.ink, lineWidth: 0.6 });
  if (dashed)
    paths.push({ kind: 'path', path: at(dashed), stroke: COLOR.muted, lineWidth: 0.5, dash: [2.5, 2] });
  paths.push({ kind: 'path', path: at(rectangle(0, 0, width, height)), stroke: COLOR.ink, lineWidth: 0.9 });
  const below = height + (isMeasuredBelowFloor(sill) ? sill : 0) + AWAY;
  const beside = width + AWAY;
  paths.push({
    kind: 'path',
    path: at(
      `M0 ${below}H${width}${strokes([
        [0, below],
        [width, below],
      ])}M${beside} 0V${height}${strokes([
        [beside, 0],
        [beside, height],
      ])}`,
    ),
    stroke: COLOR.muted,
    lineWidth: 0.4,
  });
  const style = STYLE.measure;
  const label = String(number);
  const tag = ruler.width(label, STYLE.tag);
  const badge = Math.max(9, tag + 5);
  return [
    ...paths,
    { kind: 'path', path: at(rectangle(2, 2, badge, 9)), fill: COLOR.white },
    {
      kind: 'text',
      text: label,
      x: x + 2 + (badge - tag) / 2,
      y: y + 8.8,
      style: withColor(STYLE.tag, COLOR.ink),
    },
    {
      kind: 'text',
      text: measures.width,
      x: x + (width - ruler.width(measures.width, style)) / 2,
      y: y + below + style.size + 1,
      style,
    },
    {
      kind: 'text',
      text: measures.height,
      x: x + beside + style.size + 0.5,
      y: y + (height + ruler.width(measures.height, style)) / 2,
      style,
      upwards: true,
    },
  ];
};
