import { z } from 'zod';
import { Decimal } from '../../kernel/decimal.js';
import { fits, isStorable } from '../../kernel/text.js';
import { MAX_LABEL_LENGTH } from './limits.js';
import type { RuleSet } from './rule-set.js';
import { OPENING_TYPES, PRODUCT_TYPES, VERTICALS } from './vocabulary.js';

const DECIMAL_FORM = /^[0-9]{1,12}(\.[0-9]{1,10})?$/;

/** Text of a decimal from 0 to the maximum. Issues carry keys of the module's messages. */
const decimal = (max: string) =>
  z
    .string()
    .regex(DECIMAL_FORM, 'rules.decimal')
    .transform((text) => Decimal.parse(text))
    .refine((value) => value.compare(Decimal.parse(max)) <= 0, 'rules.tooLarge');

const money = decimal('999999999999.9999999999');
const share = decimal('1');
const wasteRate = decimal('10');
const factor = decimal('100');

const atMost = (max: number) =>
  [
    (list: readonly unknown[]) => list.length <= max,
    { error: 'quote.listTooLong', params: { max } },
  ] as const;

const BELOW_ANY_AREA = Decimal.of(-1);

const wasteRow = z.partialRecord(z.enum(PRODUCT_TYPES), wasteRate);

const waste = z.strictObject({
  curved: wasteRow,
  byOpening: z.partialRecord(z.enum(OPENING_TYPES), wasteRow),
  otherwise: wasteRate,
});

const FLOORS = { min: -5, max: 200 };

const complexity = z.strictObject({
  floorAbove: z.int().refine((floor) => floor >= FLOORS.min && floor <= FLOORS.max, {
    error: 'quote.numberRange',
    params: FLOORS,
  }),
  floor: factor,
  difficultAccess: factor,
  curvedGlass: factor,
  extremeWeather: factor,
});

const volumeTiers = z
  .array(z.strictObject({ from: decimal('1000000000'), rate: share }))
  .refine(...atMost(50))
  .refine(
    (tiers) => tiers.every(({ from }, index) => from.compare(tiers[index - 1]?.from ?? BELOW_ANY_AREA) > 0),
    'rules.tierOrder',
  );

const label = z
  .string()
  .trim()
  .min(1, 'quote.nameRequired')
  .refine((text) => fits(text, MAX_LABEL_LENGTH), {
    error: 'quote.textLength',
    params: { max: MAX_LABEL_LENGTH },
  })
  .refine(isStorable, 'quote.characters');

const travelZone = z
  .strictObject({
    code: label,
    label: label.nullish(),
    amount: money,
  })
  .transform(({ code, label, amount }) => ({ code, label: label ?? code, amount }));

const travelZones = z
  .array(travelZone)
  .refine(...atMost(500))
  .refine((zones) => new Set(zones.map(({ code }) => code)).size === zones.length, 'rules.zoneTwice');

const tables = z.strictObject({
  waste,
  complexity,
  volumeTiers,
  removalRate: money,
  travelZones,
  minimumCharge: money,
  taxRate: share,
});

/**
 * Reads a rule set's JSON form, in which decimals are text, and refuses one that could not be priced with: negative or
 * absurd rates, tiers that do not rise, a travel zone twice, unknown names. A table of one vertical in `overrides`
 * replaces the general table whole.
 */
export const ruleSetSchema: z.ZodType<RuleSet, RuleSetJson> = tables.extend({
  overrides: z.partialRecord(z.enum(VERTICALS), tables.partial()).default({}),
});

type TablesJson = z.input<typeof tables>;

/** The JSON form of a rule set, as it is stored and edited. */
export type RuleSetJson = TablesJson & {
  overrides?: Partial<Record<(typeof VERTICALS)[number], Partial<TablesJson>>>;
};
