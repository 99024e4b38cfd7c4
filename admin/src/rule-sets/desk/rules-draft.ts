import { percentOf } from '../../format/percent';
import { writtenDecimal } from '../../format/typed-decimal';
import type { ProductType, RulesPartsFragment, Vertical } from '../../generated/graphql';
import type { Tables } from '../rules/rules-view';

/** The rules for everything, or those of one line of business. */
export type Scope = 'general' | Vertical;

const TABLES = [
  'taxRate',
  'minimumCharge',
  'removalRate',
  'complexity',
  'volumeTiers',
  'travelZones',
  'waste',
] as const;
export type TableName = (typeof TABLES)[number];
export type ListName = 'volumeTiers' | 'travelZones';

/**
 * Rules as somebody types them: every value a text under its place, such as "general.waste.curved.VINYL" or
 * "AUTOMOTIVE.taxRate". An empty cell of the waste table is one that falls to the rate of everything else.
 */
export interface RulesDraft {
  readonly fields: Readonly<Record<string, string>>;
  /** The rows of "general.volumeTiers" and the like, by names of their own that never change. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The tables that a line of business has of its own: "AUTOMOTIVE.waste". */
  readonly own: readonly string[];
}

export const EMPTY: RulesDraft = { fields: {}, lists: {}, own: [] };

export const wasteField = (scope: Scope, row: string, film: ProductType): string =>
  `${scope}.waste.${row}.${film}`;

const COMPLEXITY = ['floor', 'difficultAccess', 'curvedGlass', 'extremeWeather'] as const;
export const FACTORS = COMPLEXITY;

type Writer = (decimal: string) => string;

function wasteFields(scope: Scope, waste: Tables['waste'], percent: Writer): [string, string][] {
  if (!waste) return [];
  const rows = [
    ...waste.byOpening.map(({ opening, rates }) => [opening, rates] as const),
    ['curved', waste.curved] as const,
  ];
  return [
    [`${scope}.waste.otherwise`, percent(waste.otherwise)],
    ...rows.flatMap(([row, rates]) =>
      rates.map(({ product, rate }): [string, string] => [wasteField(scope, row, product), percent(rate)]),
    ),
  ];
}

function rowsOf(
  scope: Scope,
  list: ListName,
  rows: readonly Readonly<Record<string, string>>[],
): Pick<RulesDraft, 'fields' | 'lists'> {
  const name = `${scope}.${list}`;
  const fields = rows.flatMap((row, index) =>
    Object.entries(row).map(([field, text]) => [`${name}.${index}.${field}`, text] as const),
  );
  return { fields: Object.fromEntries(fields), lists: { [name]: rows.map((_, index) => String(index)) } };
}

function tablesDraft(scope: Scope, tables: Tables, language: string): RulesDraft {
  const written: Writer = (decimal) => writtenDecimal(decimal, language);
  const percent: Writer = (rate) => written(percentOf(rate));
  const { taxRate, minimumCharge, removalRate, complexity, volumeTiers, travelZones, waste } = tables;
  const tiers = rowsOf(
    scope,
    'volumeTiers',
    (volumeTiers ?? []).map(({ from, rate }) => ({ from: written(from), rate: percent(rate) })),
  );
  const zones = rowsOf(
    scope,
    'travelZones',
    (travelZones ?? []).map(({ code, label, amount }) => ({ code, label, amount: written(amount) })),
  );
  return {
    fields: {
      ...(taxRate != null && { [`${scope}.taxRate`]: percent(taxRate) }),
      ...(minimumCharge != null && { [`${scope}.minimumCharge`]: written(minimumCharge) }),
      ...(removalRate != null && { [`${scope}.removalRate`]: written(removalRate) }),
      ...(complexity && {
        [`${scope}.complexity.floorAbove`]: String(complexity.floorAbove),
        ...Object.fromEntries(
          COMPLEXITY.map((factor) => [`${scope}.complexity.${factor}`, written(complexity[factor])]),
        ),
      }),
      ...tiers.fields,
      ...zones.fields,
      ...Object.fromEntries(wasteFields(scope, waste, percent)),
    },
    lists: { ...tiers.lists, ...zones.lists },
    own: TABLES.filter((table) => tables[table] != null).map((table) => `${scope}.${table}`),
  };
}

const joined = (one: RulesDraft, other: RulesDraft): RulesDraft => ({
  fields: { ...one.fields, ...other.fields },
  lists: { ...one.lists, ...other.lists },
  own: [...one.own, ...other.own],
});

/** Saved rules as the form begins with them, in the language's way of writing numbers. */
export const draftOf = ({ overrides, ...general }: RulesPartsFragment, language: string): RulesDraft =>
  overrides
    .map(({ vertical, ...tables }) => tablesDraft(vertical, tables, language))
    .reduce(joined, tablesDraft('general', general, language));
