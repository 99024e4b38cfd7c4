export type LineChange = 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';

/** What a line is compared by. */
export interface ComparableLine {
  readonly sku: string;
  readonly roomName: string | null;
  readonly openingLabel: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly installationUnitPrice: string;
  readonly materialCost: string;
  readonly installationCost: string;
}

export interface ComparedLine<Line> {
  readonly change: LineChange;
  readonly before: Line | null;
  readonly after: Line | null;
}

/** Lines are the same thing when the same film lies on the opening of the same name in the room of the same name. */
const identity = ({ sku, roomName, openingLabel }: ComparableLine) =>
  JSON.stringify([roomName, openingLabel, sku]);

const figures = (line: ComparableLine) =>
  JSON.stringify([
    line.quantity,
    line.unitPrice,
    line.installationUnitPrice,
    line.materialCost,
    line.installationCost,
  ]);

/**
 * Pairs the lines of two lists: the second's lines in their order, then those of the first that are gone. Lines of one
 * identity (several windows without a label, say) are paired in their order.
 */
export const compareLines = <Line extends ComparableLine>(
  before: readonly Line[],
  after: readonly Line[],
): ComparedLine<Line>[] => {
  const waiting = new Map<string, Line[]>();
  for (const line of before) {
    const key = identity(line);
    const alike = waiting.get(key);
    if (alike) alike.push(line);
    else waiting.set(key, [line]);
  }
  const compared = after.map((line): ComparedLine<Line> => {
    const old = waiting.get(identity(line))?.shift();
    if (!old) return { change: 'ADDED', before: null, after: line };
    return { change: figures(old) === figures(line) ? 'SAME' : 'CHANGED', before: old, after: line };
  });
  const left = new Set([...waiting.values()].flat());
  const removed = before.filter((line) => left.has(line));
  return [
    ...compared,
    ...removed.map((line): ComparedLine<Line> => ({ change: 'REMOVED', before: line, after: null })),
  ];
};
