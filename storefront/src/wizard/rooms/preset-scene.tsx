import { arrange } from '../../elevation/arrange';
import { METRE } from '../../elevation/glass';
import { GlassDrawing } from '../../elevation/glass-drawing';
import { Person } from '../../elevation/person';
import type { Preset } from '../flow/presets';

/** A typical room's wall, to scale. */
export function PresetScene({ preset }: { readonly preset: Preset }) {
  const glasses = preset.openings.flatMap(({ type, width, height, quantity }, kind) =>
    Array.from({ length: quantity }, (_, index) => ({
      id: `${kind} ${index}`,
      type,
      width: width / 1000,
      height: height / 1000,
      quantity: 1,
      look: null,
      stripes: null,
    })),
  );
  const [wall] = arrange(glasses, Number.POSITIVE_INFINITY);
  if (!wall) return null;
  const floor = wall.height * METRE;
  return (
    <svg
      viewBox={`0 0 ${wall.width * METRE - 40} ${floor + 4}`}
      className="h-20 w-full sm:h-24"
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <Person x={10} floor={floor} />
      {wall.glasses.map(({ glass, x, top }) => (
        <GlassDrawing key={glass.id} glass={glass} x={x * METRE} y={floor - top * METRE} />
      ))}
      <path
        d={`M0 ${floor}H${wall.width * METRE}`}
        className="stroke-ink"
        strokeWidth={1.25}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
