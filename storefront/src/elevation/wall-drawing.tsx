import type { Wall } from './arrange';
import { type DrawnGlass, METRE, sideText } from './glass';
import { GlassDrawing } from './glass-drawing';
import { Measure } from './measure';
import { Person } from './person';

interface Props {
  readonly wall: Wall<DrawnGlass>;
  readonly metres: (value: number) => string;
  /** Units of the drawing in a pixel. */
  readonly unit: number;
}

/** One wall: openings to scale with their measures, somebody for size, the floor. */
export function WallDrawing({ wall, metres, unit }: Props) {
  const width = wall.width * METRE;
  const floor = wall.height * METRE;
  const below = 12 * unit;
  return (
    <g>
      <Person x={20} floor={floor} />
      <path
        d={`M0 ${floor}H${width}`}
        className="stroke-ink"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
      {wall.glasses.map(({ glass, x, top }) => {
        const left = x * METRE;
        const right = left + glass.width * METRE;
        const y = floor - top * METRE;
        return (
          <g key={glass.id}>
            <GlassDrawing glass={glass} x={left} y={y} />
            <Measure
              text={sideText(glass, 'width', metres)}
              from={[left, floor + below]}
              to={[right, floor + below]}
              unit={unit}
            />
            <Measure
              text={sideText(glass, 'height', metres)}
              from={[right + 10 * unit, y + glass.height * METRE]}
              to={[right + 10 * unit, y]}
              unit={unit}
            />
            {glass.quantity > 1 && (
              <text
                x={left + 6 * unit}
                y={y - 6 * unit}
                fontSize={14 * unit}
                className="fill-ink font-display font-semibold tabular-nums"
              >
                × {glass.quantity}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
