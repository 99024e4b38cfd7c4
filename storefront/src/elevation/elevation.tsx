import { useRef } from 'react';
import { arrange, type Wall } from './arrange';
import type { DrawnGlass } from './glass';
import { METRE } from './glass';
import { useWidth } from './use-width';
import { WallDrawing } from './wall-drawing';

interface Props {
  readonly glasses: readonly DrawnGlass[];
  readonly label: string;
  readonly metres: (value: number) => string;
}

/** Pixels that a metre gets: at least so many that its measures can be read, at most so many that one sees how large it is. */
const LEAST = 44;
const MOST = 96;

/** Pixels above a pane that stands for several: so many. */
const COUNT = 20;

/** What stands above the wall: how many panes there are of a tall one. */
const headOf = ({ glasses, height }: Wall<DrawnGlass>, unit: number): number =>
  Math.max(
    0,
    ...glasses
      .filter(({ glass }) => glass.quantity > 1)
      .map(({ top }) => (top - height) * METRE + COUNT * unit),
  );

/** The openings of a room on its walls, all at one scale. */
export function Elevation({ glasses, label, metres }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) || 640;
  const walls = arrange(glasses, Math.max(3, width / LEAST));
  const widest = Math.max(...walls.map((wall) => wall.width), width / MOST);
  const unit = (widest * METRE) / width;
  return (
    <div ref={box} role="img" aria-label={label} className="grid gap-4">
      {walls.map((wall) => {
        const head = headOf(wall, unit);
        return (
          <svg
            key={wall.glasses[0]?.glass.id}
            viewBox={`0 ${-head} ${widest * METRE} ${head + wall.height * METRE + 36 * unit}`}
            className="block w-full"
            aria-hidden="true"
          >
            <WallDrawing wall={wall} metres={metres} unit={unit} />
          </svg>
        );
      })}
    </div>
  );
}
