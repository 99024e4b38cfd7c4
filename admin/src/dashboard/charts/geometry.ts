/** A rectangle of a chart that is 100 wide and 100 high, y from the top. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** The share of a bar's room that is left free beside it. */
const GAP = 0.24;

/** Values side by side, the highest as high as `highest` allows. */
export function bars(values: readonly number[], highest: number): Bar[] {
  const room = 100 / Math.max(values.length, 1);
  return values.map((value, index) => {
    const height = highest > 0 ? (value / highest) * 100 : 0;
    return { x: (index + GAP / 2) * room, width: room * (1 - GAP), y: 100 - height, height };
  });
}

/** A line through the middles of so many bars; it may have fewer values, or leave some out. */
export function line(values: readonly number[], count: number, highest: number): string {
  const room = 100 / Math.max(count, 1);
  return values
    .slice(0, count)
    .map((value, index) => {
      const y = 100 - (highest > 0 ? (value / highest) * 100 : 0);
      return `${index === 0 ? 'M' : 'L'}${((index + 0.5) * room).toFixed(2)} ${y.toFixed(2)}`;
    })
    .join(' ');
}

export interface Part {
  readonly start: number;
  readonly width: number;
}

/** Values one after the other on a beam that is `length` long. */
export function parts(values: readonly number[], length = 100): Part[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  let start = 0;
  return values.map((value) => {
    const part = { start, width: total > 0 ? (value / total) * length : 0 };
    start += part.width;
    return part;
  });
}
