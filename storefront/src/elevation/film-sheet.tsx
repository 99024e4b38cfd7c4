import { useId } from 'react';
import type { FilmPaint } from './film-paint';
import type { DrawnStripes } from './glass';
import { METRE } from './glass';

interface Props {
  readonly paint: FilmPaint;
  readonly stripes: DrawnStripes | null;
  readonly width: number;
  readonly height: number;
}

/** Stripes stand apart by as much as leaves the same distance everywhere. */
function stripeRects({ direction, count, width: stripe }: DrawnStripes, width: number, height: number) {
  const length = direction === 'HORIZONTAL' ? height : width;
  // More than this would only be a grey field.
  const drawn = Math.min(count, 60);
  const thickness = Math.min(stripe * METRE, length / drawn);
  const gap = (length - drawn * thickness) / (drawn + 1);
  return Array.from({ length: drawn }, (_, index) => {
    const at = gap + index * (thickness + gap);
    return direction === 'HORIZONTAL'
      ? { x: 0, y: at, width, height: thickness }
      : { x: at, y: 0, width: thickness, height };
  });
}

/** The film on a glass of that size, whose upper left corner is the origin. */
export function FilmSheet({ paint, stripes, width, height }: Props) {
  const id = useId();
  if (stripes) {
    return stripeRects(stripes, width, height).map((rect) => (
      <rect
        key={`${rect.x} ${rect.y}`}
        {...rect}
        fill={paint.fill}
        fillOpacity={paint.strength}
        className="stroke-edge"
        strokeOpacity={0.35}
        strokeWidth={0.75}
        vectorEffect="non-scaling-stroke"
      />
    ));
  }
  return (
    <>
      {paint.gradual && (
        <linearGradient id={id} x1="0" y1="1" x2="0" y2="0">
          <stop offset="0.15" stopColor={paint.fill} stopOpacity={paint.strength} />
          <stop offset="0.9" stopColor={paint.fill} stopOpacity={0.05} />
        </linearGradient>
      )}
      {paint.finish === 'mirror' && (
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="white" stopOpacity={0.85} />
          <stop offset="0.45" stopColor={paint.fill} stopOpacity={paint.strength} />
          <stop offset="0.55" stopColor="white" stopOpacity={0.7} />
          <stop offset="1" stopColor={paint.fill} stopOpacity={paint.strength} />
        </linearGradient>
      )}
      <rect
        width={width}
        height={height}
        fill={paint.gradual || paint.finish === 'mirror' ? `url(#${id})` : paint.fill}
        fillOpacity={paint.gradual || paint.finish === 'mirror' ? 1 : paint.strength}
      />
    </>
  );
}
