import { useId } from 'react';
import { Leaves } from '../window/leaves';
import type { FilmLook } from '../window/look';
import type { DrawnStripes } from './glass';
import { METRE } from './glass';

interface Props {
  readonly look: FilmLook;
  readonly stripes: DrawnStripes | null;
  readonly width: number;
  readonly height: number;
}

/** More stripes than this would only be a grey field. */
const MOST_STRIPES = 60;

/** Stripes stand apart by as much as leaves the same distance everywhere. */
function stripeRects({ direction, count, width: stripe }: DrawnStripes, width: number, height: number) {
  const length = direction === 'HORIZONTAL' ? height : width;
  const drawn = Math.min(count, MOST_STRIPES);
  const thickness = Math.min(stripe * METRE, length / drawn);
  const gap = (length - drawn * thickness) / (drawn + 1);
  return Array.from({ length: drawn }, (_, index) => {
    const at = gap + index * (thickness + gap);
    return direction === 'HORIZONTAL'
      ? { x: 0, y: at, width, height: thickness }
      : { x: at, y: 0, width: thickness, height };
  });
}

/** On paper frost is hatched, and even a clear film has to be seen. */
const FAINTEST = 0.18;

/** A leaf of a design is as large as a hand. */
const LEAF = 0.3;

/** The film on a glass of that size, whose upper left corner is the origin. */
export function FilmSheet({ look: { tint, cover, coverage, mirror, blur }, stripes, width, height }: Props) {
  const id = useId();
  const fill = `var(--color-${tint})`;
  const strength = Math.max(FAINTEST, cover);
  if (stripes) {
    return stripeRects(stripes, width, height).map((rect) => (
      <rect
        key={`${rect.x} ${rect.y}`}
        {...rect}
        fill={fill}
        fillOpacity={strength}
        className="stroke-edge"
        strokeWidth={0.75}
        vectorEffect="non-scaling-stroke"
      />
    ));
  }
  if (coverage === 'design') {
    return (
      <>
        <Leaves id={id} fill={fill} scale={LEAF} outlined />
        <rect width={width} height={height} fill={`url(#${id})`} />
      </>
    );
  }
  const shaded = coverage === 'gradient' || mirror > 0;
  return (
    <>
      {coverage === 'gradient' && (
        <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
          <stop offset="0.15" stopColor={fill} stopOpacity={strength} />
          <stop offset="0.9" stopColor={fill} stopOpacity={0.05} />
        </linearGradient>
      )}
      {mirror > 0 && (
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="white" stopOpacity={mirror} />
          <stop offset="0.45" stopColor={fill} stopOpacity={strength} />
          <stop offset="0.55" stopColor="white" stopOpacity={mirror * 0.8} />
          <stop offset="1" stopColor={fill} stopOpacity={strength} />
        </linearGradient>
      )}
      <rect
        width={width}
        height={height}
        fill={shaded ? `url(#${id})` : fill}
        fillOpacity={shaded ? 1 : strength}
      />
      {blur > 0 && coverage !== 'gradient' && (
        <>
          <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V9" className="stroke-ink" strokeWidth="1.4" strokeOpacity="0.32" />
          </pattern>
          <rect width={width} height={height} fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}
