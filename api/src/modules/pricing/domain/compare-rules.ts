import type { RuleSet, RuleTables } from '../../quote-engine/index.js';

export interface Difference {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Leaf = readonly [path: string, value: string];

/** Every value of a nested record at its path, except what is undefined. */
const leavesOf = (path: string, value: unknown): readonly Leaf[] => {
  if (value === undefined) return [];
  const isRecord =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isRecord) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    leavesOf(`${path}.${name}`, inner),
  );
};

/** A list by what its items are told apart by, so that an item that moved is no difference. */
const keyed = <Item>(
  items: readonly Item[] | undefined,
  entry: (item: Item) => readonly [key: string, value: object],
  none: string | undefined,
) => items && (items.length > 0 ? Object.fromEntries(items.map(entry)) : none);

/** `none` stands for an empty list: in one vertical's tables it says more than no list. */
const tablesOf = (
  { volumeTiers, travelZones, ...tables }: Partial<RuleTables>,
  none: string | undefined,
) => ({
  ...tables,
  volumeTiers: keyed(volumeTiers, ({ from, rate }) => [from.toString(), { rate }], none),
  travelZones: keyed(travelZones, ({ code, ...zone }) => [code, zone], none),
});

const valuesOf = ({ overrides, ...tables }: RuleSet): ReadonlyMap<string, string> => {
  const groups: readonly (readonly [string, Partial<RuleTables>])[] = [
    ['', tables],
    ...Object.entries(overrides).map(([vertical, own]) => [`overrides.${vertical}.`, own] as const),
  ];
  return new Map(
    groups.flatMap(([prefix, group]) =>
      Object.entries(tablesOf(group, prefix === '' ? undefined : '[]')).flatMap(([name, table]) =>
        leavesOf(`${prefix}${name}`, table),
      ),
    ),
  );
};

/** The values in which two rule sets differ, in the order of the rules; equal decimals differ in nothing. */
export const compareRules = (before: RuleSet, after: RuleSet): Difference[] => {
  const old = valuesOf(before);
  const fresh = valuesOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: fresh.get(path) ?? null }))
    .filter(({ before: one, after: other }) => one !== other);
};
