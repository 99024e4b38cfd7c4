import type { PricingRules } from '../graphql/pricing-rules.type.js';
import type { WasteRate, WasteRules } from '../graphql/rules.type.js';

type Path = readonly string[];

/** Where the last of a list's items with this key stands: that is the one which was read. */
const placeOf = <Item>(items: readonly Item[], isIt: (item: Item) => boolean): string =>
  String(items.findLastIndex(isIt));

const ratePath = (rates: readonly WasteRate[], [product]: Path): Path => [
  placeOf(rates, (rate) => rate.product === product),
  'rate',
];

const wastePath = (waste: WasteRules | null | undefined, path: Path): Path => {
  const [table = '', ...rest] = path;
  if (table === 'curved') return [table, ...ratePath(waste?.curved ?? [], rest)];
  if (table !== 'byOpening') return path;
  const [opening, ...rate] = rest;
  const index = placeOf(waste?.byOpening ?? [], (row) => row.opening === opening);
  return [table, index, 'rates', ...ratePath(waste?.byOpening[Number(index)]?.rates ?? [], rate)];
};

/** The path in the API's lists of what stands at a path of the rules' JSON form, where tables are keyed by name. */
export const inputPath = (input: PricingRules, path: Path): Path => {
  const [table = '', ...rest] = path;
  if (table === 'waste') return [table, ...wastePath(input.waste, rest)];
  if (table !== 'overrides') return path;
  const [vertical, inner = '', ...deeper] = rest;
  const index = placeOf(input.overrides, (override) => override.vertical === vertical);
  const below = inner === 'waste' ? wastePath(input.overrides[Number(index)]?.waste, deeper) : deeper;
  return [table, index, inner, ...below];
};
