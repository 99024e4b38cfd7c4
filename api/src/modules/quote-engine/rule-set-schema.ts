import { z } from 'zod';
import { Decimal } from '../../kernel/decimal.js';
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

const BELOW_ANY_AREA = Decimal.of(-1);

const wasteRow = z.partialRecord(z.enum(PRODUCT_TYPES), wasteRate);

const waste = z.strictObject({
  curved: wasteRow,
  byOpening: z.partialRecord(z.enum(OPENING_TYPES), wasteRow),
  otherwise: wasteRate,
});

const complexity = z.strictObject({
  floorAbove: z.int().min(-5).max(200),
  floor: factor,
  difficultAccess: factor,
  curvedGlass: factor,
  extremeWeather: factor,
});

const volumeTiers = z
  .array(z.strictObject({ from: decimal('1000000000'), rate: share }))
  .max(50)
  .refine(
    (tiers) => tiers.every(({ from }, index) => from.compare(tiers[index - 1]?.from ?? BELOW_ANY_AREA) > 0),
    'rules.tierOrder',
  );

const travelZone = z
  .strictObject({
    code: z.string().trim().min(1).max(120),
    label: z.string().trim().min(1).max(120).nullish(),
    amount: money,
  })
  .transform(({ code, label, amount }) => ({ code, label: label ?? code, amount }));

const travelZones = z
  .array(travelZone)
  .max(500)
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
