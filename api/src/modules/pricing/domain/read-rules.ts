import { type Result, refuse } from '../../../kernel/fault.js';
import { FaultList } from '../../../kernel/fault-list.js';
import { checkRuleSet, type RuleSet, type RuleSetJson } from '../../quote-engine/index.js';
import type { PricingRules, VerticalRules } from '../graphql/pricing-rules.type.js';
import type {
  ComplexityRules,
  TravelZone,
  VolumeTier,
  WasteRate,
  WasteRules,
} from '../graphql/rules.type.js';
import { inputPath } from './input-path.js';

type TablesJson = Omit<RuleSetJson, 'overrides'>;

/** What the list says for each key; a key that stands twice is a fault at its second place. */
const byKey = <Key extends string, Item, Value>(
  items: readonly Item[],
  keyName: string,
  read: (item: Item, at: FaultList) => readonly [Key, Value],
  faults: FaultList,
): Partial<Record<Key, Value>> => {
  const entries: Partial<Record<Key, Value>> = {};
  for (const [index, item] of items.entries()) {
    const at = faults.at(index);
    const [key, value] = read(item, at);
    if (entries[key] !== undefined) at.add('INVALID', { key: 'pricing.twice', params: { key } }, keyName);
    entries[key] = value;
  }
  return entries;
};

const ratesJson = (rates: readonly WasteRate[], faults: FaultList) =>
  byKey(rates, 'product', ({ product, rate }) => [product, rate.toString()], faults);

const wasteJson = ({ byOpening, curved, otherwise }: WasteRules, faults: FaultList): TablesJson['waste'] => ({
  byOpening: byKey(
    byOpening,
    'opening',
    ({ opening, rates }, at) => [opening, ratesJson(rates, at.at('rates'))],
    faults.at('byOpening'),
  ),
  curved: ratesJson(curved, faults.at('curved')),
  otherwise: otherwise.toString(),
});

const complexityJson = ({ floorAbove, ...factors }: ComplexityRules): TablesJson['complexity'] => ({
  floorAbove,
  floor: factors.floor.toString(),
  difficultAccess: factors.difficultAccess.toString(),
  curvedGlass: factors.curvedGlass.toString(),
  extremeWeather: factors.extremeWeather.toString(),
});

const tiersJson = (tiers: readonly VolumeTier[]): TablesJson['volumeTiers'] =>
  tiers.map(({ from, rate }) => ({ from: from.toString(), rate: rate.toString() }));

const zonesJson = (zones: readonly TravelZone[]): TablesJson['travelZones'] =>
  zones.map(({ code, label, amount }) => ({ code, label, amount: amount.toString() }));

/** Only the tables that differ: one that is there without a value would replace the general one. */
const overrideJson = (tables: VerticalRules, faults: FaultList): Partial<TablesJson> => ({
  ...(tables.waste && { waste: wasteJson(tables.waste, faults.at('waste')) }),
  ...(tables.complexity && { complexity: complexityJson(tables.complexity) }),
  ...(tables.volumeTiers && { volumeTiers: tiersJson(tables.volumeTiers) }),
  ...(tables.removalRate && { removalRate: tables.removalRate.toString() }),
  ...(tables.travelZones && { travelZones: zonesJson(tables.travelZones) }),
  ...(tables.minimumCharge && { minimumCharge: tables.minimumCharge.toString() }),
  ...(tables.taxRate && { taxRate: tables.taxRate.toString() }),
});

/** Checks rules as given at a path of an operation's arguments; every fault at once. */
export const readRules = (input: PricingRules, path: readonly string[]): Result<RuleSet> => {
  const faults = FaultList.for(path);
  const checked = checkRuleSet({
    waste: wasteJson(input.waste, faults.at('waste')),
    complexity: complexityJson(input.complexity),
    volumeTiers: tiersJson(input.volumeTiers),
    removalRate: input.removalRate.toString(),
    travelZones: zonesJson(input.travelZones),
    minimumCharge: input.minimumCharge.toString(),
    taxRate: input.taxRate.toString(),
    overrides: byKey(
      input.overrides,
      'vertical',
      (tables, at) => [tables.vertical, overrideJson(tables, at)],
      faults.at('overrides'),
    ),
  });
  if (checked.ok) return faults.result(checked.value);
  const placed = checked.faults.map((fault) => ({
    ...fault,
    path: [...path, ...inputPath(input, fault.path)],
  }));
  faults.take(placed);
  const all = faults.result(null);
  return all.ok ? refuse(...placed) : all;
};
