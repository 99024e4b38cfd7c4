import { topOf } from './arrange';
import { type DrawnGlass, METRE, sideText } from './glass';
import { GlassDrawing } from './glass-drawing';
import { Measure } from './measure';
import { Person } from './person';

interface Props {
  readonly glass: DrawnGlass;
  readonly metres: (value: number) => string;
  /** Pixels that the drawing gets. */
  readonly box: readonly [width: number, height: number];
  /** Whether somebody stands beside it, for size. */
  readonly person: boolean;
}

/** Units that the person takes, and pixels for the measures. */
const PERSON = 80;
const MEASURES = 26;

/** One opening to scale with its measures: what is typed is seen. */
export function OpeningDrawing({ glass, metres, box: [boxWidth, boxHeight], person }: Props) {
  const width = glass.width * METRE;
  const height = glass.height * METRE;
  const left = person ? PERSON : 4;
  const top = person ? topOf(glass) * METRE : height;
  const tall = person ? Math.max(top, 174) : height;
  const unit = Math.max((left + width) / (boxWidth - MEASURES), tall / (boxHeight - MEASURES));
  const x = (boxWidth * unit - MEASURES * unit - left - width) / 2 + left;
  const floor = (boxHeight - MEASURES) * unit;
  const y = floor - top;
  return (
    <svg viewBox={`0 0 ${boxWidth * unit} ${boxHeight * unit}`} className="block w-full" aria-hidden="true">
      {person && (
        <>
          <Person x={x - PERSON + 4} floor={floor} />
          <path
            d={`M${x - PERSON} ${floor}H${x + width + 8 * unit}`}
            className="stroke-edge"
            strokeWidth={1}
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
      <GlassDrawing glass={glass} x={x} y={y} />
      <Measure
        text={sideText(glass, 'width', metres)}
        from={[x, floor + 8 * unit]}
        to={[x + width, floor + 8 * unit]}
        unit={unit}
      />
      <Measure
        text={sideText(glass, 'height', metres)}
        from={[x + width + 9 * unit, y + height]}
        to={[x + width + 9 * unit, y]}
        unit={unit}
      />
    </svg>
  );
}
