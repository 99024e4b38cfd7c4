import { BUILDING_OPENINGS, PRODUCT_TYPES, VEHICLE_OPENINGS, VERTICALS } from '../../format/choices';
import { rateOf } from '../../format/percent';
import { type DecimalKind, typedDecimal } from '../../format/typed-decimal';
import type { ProductType, RuleSetInput, WasteRateInput } from '../../generated/graphql';
import { type Bound, decimalFault, isFloor, MOST_LETTERS } from './bounds';
import { doubledCodes, unorderedTiers } from './row-faults';
import {
  FACTORS,
  type ListName,
  type RulesDraft,
  type Scope,
  type TableName,
  wasteField,
} from './rules-draft';

/** The rows of the waste table, in the order they are shown: curved glass goes before the kind of opening. */
const WASTE_OPENINGS = [...BUILDING_OPENINGS, ...VEHICLE_OPENINGS];
export const WASTE_ROWS: readonly string[] = ['curved', ...WASTE_OPENINGS];

export interface ReadRules {
  readonly input: RuleSetInput;
  /** Places whose text the API would not take, with the key of the sentence that says so. */
  readonly faults: Readonly<Record<string, string>>;
  /** Where each place of the form went in the API's input: "overrides.0.taxRate" to "AUTOMOTIVE.taxRate". */
  readonly places: ReadonlyMap<string, string>;
}

const WHOLE = /^-?\d+$/;

/** What the form asks the API for. What it would not take is told, and sent to no one: there are faults then. */
export function readDraft(draft: RulesDraft, language: string): ReadRules {
  const faults: Record<string, string> = {};
  const places = new Map<string, string>();
  const textOf = (name: string, path: string): string => {
    places.set(path, name);
    return (draft.fields[name] ?? '').trim();
  };
  const tell = (name: string, fault: string | undefined) => {
    if (fault) faults[name] = fault;
  };
  const decimal = (name: string, path: string, kind: DecimalKind, bound: Bound): string => {
    const value = typedDecimal(textOf(name, path), kind, language);
    tell(name, value === undefined ? `decimal.${kind}` : decimalFault(value, bound));
    return value ?? '0';
  };
  const percent = (name: string, path: string, bound: Bound = 'share'): string => {
    const value = typedDecimal(textOf(name, path).replace(/\s*%$/, ''), 'measure', language);
    const rate = rateOf(value ?? '0');
    tell(name, value === undefined ? 'decimal.measure' : decimalFault(rate, bound));
    return rate;
  };
  const floor = (name: string, path: string): number => {
    const text = textOf(name, path);
    const value = WHOLE.test(text) ? Number(text) : undefined;
    if (value === undefined) tell(name, 'desk.whole');
    else if (!isFloor(value)) tell(name, 'desk.bounds.floor');
    return value ?? 0;
  };
  const named = (name: string, path: string): string => {
    const text = textOf(name, path);
    if (text === '') tell(name, 'desk.required');
    else if ([...text].length > MOST_LETTERS) tell(name, 'desk.bounds.letters');
    return text;
  };

  const ratesOf = (scope: Scope, row: string, path: string): WasteRateInput[] =>
    PRODUCT_TYPES.filter((film) => draft.fields[wasteField(scope, row, film)]?.trim()).map(
      (product: ProductType, index) => ({
        product,
        rate: percent(wasteField(scope, row, product), `${path}.${index}.rate`, 'waste'),
      }),
    );
  const wasteOf = (scope: Scope, at: string) => {
    const filled = WASTE_OPENINGS.filter((row) =>
      PRODUCT_TYPES.some((film) => draft.fields[wasteField(scope, row, film)]?.trim()),
    );
    return {
      otherwise: percent(`${scope}.waste.otherwise`, `${at}waste.otherwise`, 'waste'),
      byOpening: filled.map((opening, index) => ({
        opening,
        rates: ratesOf(scope, opening, `${at}waste.byOpening.${index}.rates`),
      })),
      curved: ratesOf(scope, 'curved', `${at}waste.curved`),
    };
  };
  const complexityOf = (scope: Scope, at: string) => {
    const factor = (name: (typeof FACTORS)[number]) =>
      decimal(`${scope}.complexity.${name}`, `${at}complexity.${name}`, 'measure', 'factor');
    return {
      floorAbove: floor(`${scope}.complexity.floorAbove`, `${at}complexity.floorAbove`),
      floor: factor('floor'),
      difficultAccess: factor('difficultAccess'),
      curvedGlass: factor('curvedGlass'),
      extremeWeather: factor('extremeWeather'),
    };
  };
  const rowsOf = <Row>(scope: Scope, list: ListName, at: string, read: (name: string, path: string) => Row) =>
    (draft.lists[`${scope}.${list}`] ?? []).map((row, index) =>
      read(`${scope}.${list}.${row}`, `${at}${list}.${index}`),
    );
  /** What is wrong with rows among others; a place with a fault of its own keeps that. */
  const among = (scope: Scope, list: ListName, field: string, indexes: readonly number[], fault: string) => {
    const rows = draft.lists[`${scope}.${list}`] ?? [];
    for (const index of indexes) {
      const name = `${scope}.${list}.${rows[index]}.${field}`;
      tell(name, faults[name] ?? fault);
    }
  };
  const tiersOf = (scope: Scope, at: string) => {
    const tiers = rowsOf(scope, 'volumeTiers', at, (name, path) => ({
      from: decimal(`${name}.from`, `${path}.from`, 'money', 'area'),
      rate: percent(`${name}.rate`, `${path}.rate`),
    }));
    among(scope, 'volumeTiers', 'from', unorderedTiers(tiers), 'desk.tier_order');
    return tiers;
  };
  const zonesOf = (scope: Scope, at: string) => {
    const zones = rowsOf(scope, 'travelZones', at, (name, path) => ({
      code: named(`${name}.code`, `${path}.code`),
      label: named(`${name}.label`, `${path}.label`),
      amount: decimal(`${name}.amount`, `${path}.amount`, 'money', 'amount'),
    }));
    among(scope, 'travelZones', 'code', doubledCodes(zones), 'desk.zone_twice');
    return zones;
  };
  const amount = (scope: Scope, at: string, table: 'minimumCharge' | 'removalRate') =>
    decimal(`${scope}.${table}`, `${at}${table}`, 'money', 'amount');

  const owned = VERTICALS.filter((vertical) => draft.own.some((name) => name.startsWith(`${vertical}.`)));
  const overrides = owned.map((vertical, index) => {
    const at = `overrides.${index}.`;
    const has = (table: TableName) => draft.own.includes(`${vertical}.${table}`);
    return {
      vertical,
      taxRate: has('taxRate') ? percent(`${vertical}.taxRate`, `${at}taxRate`) : null,
      minimumCharge: has('minimumCharge') ? amount(vertical, at, 'minimumCharge') : null,
      removalRate: has('removalRate') ? amount(vertical, at, 'removalRate') : null,
      complexity: has('complexity') ? complexityOf(vertical, at) : null,
      volumeTiers: has('volumeTiers') ? tiersOf(vertical, at) : null,
      travelZones: has('travelZones') ? zonesOf(vertical, at) : null,
      waste: has('waste') ? wasteOf(vertical, at) : null,
    };
  });
  const input = {
    taxRate: percent('general.taxRate', 'taxRate'),
    minimumCharge: amount('general', '', 'minimumCharge'),
    removalRate: amount('general', '', 'removalRate'),
    complexity: complexityOf('general', ''),
    volumeTiers: tiersOf('general', ''),
    travelZones: zonesOf('general', ''),
    waste: wasteOf('general', ''),
    overrides,
  };
  return { input, faults, places };
}

/** What the server objects to by the place in the form; what has none is the form's as a whole. */
export function placedErrors(
  errors: readonly { readonly path?: readonly string[] | null; readonly message: string }[],
  places: ReadonlyMap<string, string>,
): { readonly beside: Readonly<Record<string, string>>; readonly above: readonly string[] } {
  const beside: Record<string, string> = {};
  const above: string[] = [];
  for (const { path, message } of errors) {
    const place = places.get((path ?? []).slice(1).join('.'));
    if (place) beside[place] = message;
    else above.push(message);
  }
  return { beside, above };
}
