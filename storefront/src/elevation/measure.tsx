interface Props {
  readonly text: string;
  /** The two ends; measures are horizontal or vertical. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Units of the drawing in a pixel: letters keep their size whatever the scale. */
  readonly unit: number;
}

const LETTERS = 12.5;

/** A dimension line as architects draw it: oblique strokes at its ends, the size beside it. */
export function Measure({ text, from: [x1, y1], to: [x2, y2], unit }: Props) {
  const tick = 4 * unit;
  const vertical = x1 === x2;
  const end = (x: number, y: number) => `M${x - tick} ${y + tick}L${x + tick} ${y - tick}`;
  const x = (x1 + x2) / 2 + (vertical ? LETTERS * 0.95 * unit : 0);
  const y = (y1 + y2) / 2 + (vertical ? 0 : LETTERS * 1.35 * unit);
  return (
    <g>
      <path
        d={`M${x1} ${y1}L${x2} ${y2}${end(x1, y1)}${end(x2, y2)}`}
        fill="none"
        className="stroke-muted"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
      <text
        fontSize={LETTERS * unit}
        className="fill-muted font-sans tabular-nums"
        textAnchor="middle"
        transform={vertical ? `translate(${x} ${y}) rotate(-90)` : `translate(${x} ${y})`}
      >
        {text}
      </text>
    </g>
  );
}
