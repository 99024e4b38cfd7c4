import type { Decimal } from '../../kernel/decimal.js';
import type { OpeningType, ProductType, Vertical } from './vocabulary.js';

/** Waste rates by product type; a type without a rate takes the table's default. */
export type WasteRow = Readonly<Partial<Record<ProductType, Decimal>>>;

export interface WasteTable {
  /** For curved glass, whatever the opening's type. */
  readonly curved: WasteRow;
  readonly byOpening: Readonly<Partial<Record<OpeningType, WasteRow>>>;
  /** For every pair that is not in the table. */
  readonly otherwise: Decimal;
}

/** The factors that make an installation dearer; those that apply are multiplied. */
export interface ComplexityRules {
  /** Rooms on a floor above this one take the floor factor; vehicles have no floor. */
  readonly floorAbove: number;
  readonly floor: Decimal;
  readonly difficultAccess: Decimal;
  readonly curvedGlass: Decimal;
  readonly extremeWeather: Decimal;
}

/** The discount rate for an alternative of at least this area, m². */
export interface VolumeTier {
  readonly from: Decimal;
  readonly rate: Decimal;
}

export interface TravelZone {
  readonly code: string;
  readonly label: string;
  /** Money. */
  readonly amount: Decimal;
}

export interface RuleTables {
  readonly waste: WasteTable;
  readonly complexity: ComplexityRules;
  /** By rising area. */
  readonly volumeTiers: readonly VolumeTier[];
  /** Money per m² of glass, for taking old film off. */
  readonly removalRate: Decimal;
  readonly travelZones: readonly TravelZone[];
  /** Money; 0 means none. */
  readonly minimumCharge: Decimal;
  readonly taxRate: Decimal;
}

/** One version of the shop's rules. */
export interface RuleSet extends RuleTables {
  /** Tables that differ for one vertical; each replaces the general one whole. */
  readonly overrides: Readonly<Partial<Record<Vertical, Partial<RuleTables>>>>;
}

/** The tables that hold for a vertical. */
export function rulesFor(rules: RuleSet, vertical: Vertical): RuleTables {
  const own = rules.overrides[vertical];
  return own ? { ...rules, ...own } : rules;
}
