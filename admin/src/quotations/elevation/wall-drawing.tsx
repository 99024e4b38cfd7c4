import { useTheme } from '@mui/material';
import { useFormats } from '../../format/use-formats';
import type { Wall } from './arrange';
import { type DrawnGlass, METRE } from './drawn-glass';
import { filmTint } from './film-tint';
import { Person } from './person';
import { ABOVE, WallGlass } from './wall-glass';

/**
 * One wall as an architect draws it: openings to scale with their measures, a person for size; `loose` panes have
 * neither wall nor person. `textSize` in the drawing's units, the same on all walls that are shown at one scale.
 */
export function WallDrawing({
  wall,
  label,
  textSize,
  loose,
}: {
  wall: Wall<DrawnGlass>;
  label: string;
  textSize: number;
  loose: boolean;
}) {
  const { palette } = useTheme();
  const { metres } = useFormats();
  const width = wall.width * METRE;
  const floor = wall.height * METRE;
  // How many panes there are of a kind stands above them, which may be above the wall.
  const head = Math.max(
    0,
    ...wall.glasses
      .filter(({ glass }) => glass.quantity > 1)
      .map(({ top }) => top * METRE - floor + ABOVE + textSize),
  );
  return (
    <svg
      viewBox={`0 ${-head} ${width} ${head + floor + 34 + textSize * 1.6}`}
      width="100%"
      role="img"
      aria-label={label}
    >
      {!loose && (
        <>
          <path d={`M0 1 H${width}`} stroke={palette.divider} strokeDasharray="3 8" strokeWidth="2" />
          <Person floor={floor} fill={palette.divider} />
          <path d={`M0 ${floor} H${width}`} stroke={palette.text.primary} strokeWidth="3" />
        </>
      )}
      {wall.glasses.map(({ glass, x, top }) => (
        <WallGlass
          key={glass.id}
          glass={glass}
          x={x * METRE}
          y={floor - top * METRE}
          floor={floor}
          tint={glass.film && filmTint(glass.film)}
          textSize={textSize}
          widthText={metres(glass.opening.width)}
          heightText={metres(glass.opening.height)}
        />
      ))}
    </svg>
  );
}
